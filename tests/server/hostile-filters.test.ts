import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ZodError } from 'zod';
import { filtersFromSearch, filtersSchema } from '#lib/domain/filters-from-search.ts';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import {
	feedbackFigures,
	feedbackFiguresQuestion
} from '#lib/server/queries/feedback/feedback-figures.ts';
import { feedbackTexts } from '#lib/server/queries/feedback/feedback-texts.ts';
import { initiativeList } from '#lib/server/queries/initiatives/initiative-list.ts';
import { jumpTargets } from '#lib/server/queries/places/jump-targets.ts';
import { EmptyPeriodError } from '#lib/server/view.ts';
import { QueryParameterError } from '#lib/server/warehouse/query-error.ts';
import { someParameters } from '../support/all-questions.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

const fixture = withFixture();
const keys = Object.keys(filtersSchema.shape);
const hostile = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom(
		`' or 1=1 --`,
		`'); drop table fct_feedback; --`,
		'$viewer_province',
		'%',
		'\u0000',
		'2026-02-31',
		'{"$ne":null}',
		'9'.repeat(400)
	)
);
const plausible = fc.constantFrom(
	'40',
	'16702',
	'env.waste',
	'agency',
	'2026-01-01',
	'3',
	'negative',
	''
);

describe('filters of any content', () => {
	test('are answered, or refused as 400, never an error of the server', async () => {
		const pairs = fc.array(fc.tuple(fc.constantFrom(...keys, 'x'), fc.oneof(hostile, plausible)), {
			maxLength: 5
		});
		await fc.assert(
			fc.asyncProperty(pairs, async (given) => {
				try {
					const view = await viewOf(fixture.warehouse, new URLSearchParams(given).toString());
					await feedbackFigures(fixture.warehouse, LOCAL_ANALYST, view);
					await feedbackTexts(fixture.warehouse, LOCAL_ANALYST, view);
					await initiativeList(fixture.warehouse, LOCAL_ANALYST, view);
				} catch (error) {
					const isRefusal = error instanceof ZodError || error instanceof EmptyPeriodError;
					if (!isRefusal) throw error;
				}
			}),
			{ numRuns: 150 }
		);
	});

	test('are searched for as plain text', async () => {
		await fc.assert(
			fc.asyncProperty(hostile, async (q) => {
				const search = new URLSearchParams({ q: q.slice(0, 150) });
				const view = await viewOf(fixture.warehouse, search.toString());
				const { total } = await feedbackTexts(fixture.warehouse, LOCAL_ANALYST, view);
				expect(total === 0 || view.filters.q === '' || total <= 20).toBe(true);
				await jumpTargets(fixture.warehouse, LOCAL_ANALYST, q, 5);
			}),
			{ numRuns: 50 }
		);
	});

	test('are refused when a key is unknown, repeated or not a text', () => {
		expect(() => filtersFromSearch(new URLSearchParams('sql=1'))).toThrow(ZodError);
		expect(() => filtersFromSearch(new URLSearchParams('province=40&province=48'))).toThrow(
			ZodError
		);
		expect(() => filtersFromSearch(new URLSearchParams('province[x]=40'))).toThrow(ZodError);
	});
});

test('a question refuses objects and lists where a text is due', async () => {
	const ask = (change: object) =>
		fixture.warehouse.ask(feedbackFiguresQuestion.facts, LOCAL_ANALYST, {
			...someParameters,
			...change
		} as never);
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom('dataset', 'from', 'to', 'province', 'issues', 'q'),
			fc.oneof(fc.dictionary(fc.string(), fc.string()), fc.constant([{}]), fc.integer()),
			async (key, value) => {
				await expect(ask({ [key]: value })).rejects.toThrow(QueryParameterError);
			}
		),
		{ numRuns: 60 }
	);
});

test('a caller cannot put another scope in place of the viewer’s', async () => {
	const viewer = { ...LOCAL_ANALYST, province_code: '48' };
	const params = { ...someParameters, viewer_province: null, viewer_commune: null };
	const [row] = await fixture.warehouse.ask(feedbackFiguresQuestion.facts, viewer, params as never);
	expect(row?.n).toBe(6);
});
