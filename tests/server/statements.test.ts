import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LOCAL_ANALYST, type Viewer } from '#lib/domain/viewer.ts';
import { statementResponse } from '#lib/server/page/statement-response.ts';
import { statementText } from '#lib/server/warehouse/statement-text.ts';
import { load as overview } from '../../src/routes/+page.server.ts';
import { load as commune } from '../../src/routes/communes/[code]/+page.server.ts';
import { load as explore } from '../../src/routes/explore/+page.server.ts';
import { load as initiatives } from '../../src/routes/initiatives/+page.server.ts';
import { load as issue } from '../../src/routes/issues/[id]/+page.server.ts';
import { load as quality } from '../../src/routes/quality/+page.server.ts';
import { allQuestions, someParameters } from '../support/all-questions.ts';
import { withFixture } from '../support/with-fixture.ts';

const fixture = withFixture();
let byHand: DuckDBConnection;

beforeAll(async () => {
	const dir = path.join(fixture.dir, 'snapshots');
	const [file] = readdirSync(dir);
	const instance = await DuckDBInstance.create(path.join(dir, file ?? ''), {
		access_mode: 'READ_ONLY'
	});
	byHand = await instance.connect();
});
afterAll(() => byHand.closeSync());

const rowsOf = async (statement: string) =>
	(await byHand.runAndReadAll(statement)).getRowObjectsJson();

/** Sums of fractions depend on their order in the last digit. */
const rounded = (rows: unknown) =>
	JSON.parse(
		JSON.stringify(rows, (_, value) =>
			typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(9)) : value
		)
	) as unknown;

const ask = (name: string, params: object, viewer: Viewer = LOCAL_ANALYST) =>
	statementResponse({ viewer, warehouse: fixture.warehouse }, name, JSON.stringify(params)).text();

describe('a statement that is run by hand', () => {
	test.each(allQuestions.map((question) => [question.name, question] as const))(
		'gives what the server answers to %s',
		async (name, question) => {
			const params = question.params.parse(someParameters);
			const answer = await fixture.warehouse.ask(question, LOCAL_ANALYST, params);
			const rows = z.array(question.row).parse(await rowsOf(await ask(name, params)));
			expect(rounded(rows)).toEqual(rounded(answer));
		}
	);

	test('writes quotes, lists and nulls as they are', async () => {
		const sql = `-- it's about $name\nselect $name::varchar as name, $list::varchar[] as list, $none::varchar as none`;
		const values = { name: `O'Neil; drop table x; --`, list: [`a'b`, 'c'], none: null };
		expect(await rowsOf(statementText(sql, values))).toEqual([values]);
	});

	test('sees no more than its viewer', async () => {
		const viewer: Viewer = { ...LOCAL_ANALYST, province_code: '40' };
		const statement = await ask('feedback-by-province', someParameters, viewer);
		expect(statement).toMatch(/'40'::\w+ is null or province_\w+ = '40'/);
	});

	test.each([
		['no-such-question', '{}', 404],
		['feedback-by-week', '{', 400],
		['feedback-by-week', '[]', 400],
		['feedback-by-week', '{"from":{"a":1}}', 400]
	])('%s with %s is refused with %i', (name, params, status) => {
		const refused = () =>
			statementResponse({ viewer: LOCAL_ANALYST, warehouse: fixture.warehouse }, name, params);
		expect(refused).toThrow(expect.objectContaining({ status }));
	});

	test('of texts is refused to a leader', () => {
		const viewer: Viewer = { ...LOCAL_ANALYST, role: 'leader' };
		const refused = () =>
			statementResponse({ viewer, warehouse: fixture.warehouse }, 'newest-texts', '{}');
		expect(refused).toThrow(expect.objectContaining({ status: 403 }));
	});
});

type Load = (event: never) => Promise<unknown>;
const PAGES: [name: string, load: Load, address: string, params: object][] = [
	['the overview', overview as Load, '/', {}],
	['the overview of a province', overview as Load, '/?province=40&compare=year', {}],
	['a commune', commune as Load, '/communes/16702', { code: '16702' }],
	['an issue', issue as Load, '/issues/env.waste', { id: 'env.waste' }],
	['the initiatives', initiatives as Load, '/initiatives', {}],
	['the first tab of Explore', explore as Load, '/explore?province=40', {}],
	['a table of Explore', explore as Load, '/explore?tab=pivot', {}],
	['the map of Explore', explore as Load, '/explore?tab=map', {}],
	['the map of a province in Explore', explore as Load, '/explore?tab=map&province=40', {}],
	['Explore without a member', explore as Load, '/explore?tab=map&pick=-province%3A48', {}],
	['the quality of the data', quality as Load, '/quality', {}]
];

describe.each(PAGES)('every figure of %s', (_, load, address, params) => {
	test('leads to a statement that gives the rows behind it', async () => {
		const asked: { name: string; family: string; params: unknown; answer: readonly unknown[] }[] =
			[];
		const warehouse: typeof fixture.warehouse = {
			...fixture.warehouse,
			ask: async (question, viewer, values) => {
				const answer = await fixture.warehouse.ask(question, viewer, values);
				asked.push({ name: question.name, family: question.family, params: values, answer });
				return answer;
			}
		};
		const page = (await load({
			locals: { warehouse, viewer: LOCAL_ANALYST, lang: 'vi', theme: 'light' },
			url: new URL(address, 'http://localhost'),
			params,
			isDataRequest: false
		} as never)) as { computed: Record<string, { question: string; statement: string | null }> };
		const statements = Object.entries(page.computed);
		const families = new Set(asked.map(({ family }) => family));
		expect(statements.some(([, { statement }]) => statement !== null)).toBe(true);
		for (const [figure, { question: family, statement }] of statements) {
			// What a page can show and does not, as another tab, was not asked.
			expect(statement !== null, figure).toBe(families.has(family));
			if (statement === null) continue;
			const link = new URL(statement ?? '', 'http://localhost');
			const name = link.pathname.split('/').at(-1) ?? '';
			const question = allQuestions.find((each) => each.name === name);
			const values = JSON.parse(link.searchParams.get('params') ?? '') as object;
			const shown = asked.find(
				(each) =>
					each.name === name &&
					Object.entries(values).every(
						([key, value]) =>
							JSON.stringify((each.params as Record<string, unknown>)[key]) ===
							JSON.stringify(value)
					)
			);
			const rows = z.array(question?.row ?? z.never()).parse(await rowsOf(await ask(name, values)));
			expect(rounded(rows), figure).toEqual(rounded(shown?.answer));
		}
	});
});

interface Counted {
	member: string;
	now: { n: number | null };
}
interface ExplorePage {
	computed: Record<'weeks' | 'map', { statement: string | null }>;
	map: { rows: readonly Counted[] };
	shown: { weeks: readonly { n: number | null }[] };
}

describe.each(['', '&province=40', '&pick=issue%3Aenv.waste', '&pick=-province%3A48'])(
	'Explore%s',
	(search) => {
		test('draws its weeks and its map from what their own statements give', async () => {
			const page = (await explore({
				locals: {
					warehouse: fixture.warehouse,
					viewer: LOCAL_ANALYST,
					lang: 'vi',
					theme: 'light'
				},
				url: new URL(`/explore?tab=map&compare=none${search}`, 'http://localhost'),
				params: {},
				isDataRequest: false
			} as never)) as unknown as ExplorePage;
			const rowsBehind = async (figure: 'weeks' | 'map', dimensions: readonly string[]) => {
				const link = new URL(page.computed[figure].statement ?? '', 'http://localhost');
				const values = JSON.parse(link.searchParams.get('params') ?? '') as object;
				const rows = await rowsOf(await ask(link.pathname.split('/').at(-1) ?? '', values));
				// Where one question answers all charts, its rows say which of them they are of.
				const own = rows.filter(
					({ dimension }) => dimension === undefined || dimensions.includes(String(dimension))
				);
				const counts = own
					.filter(({ is_now }) => is_now)
					.map(({ member, n }) => [member, Number(n)]);
				return new Map(counts as [string, number][]);
			};
			const onMap = await rowsBehind(
				'map',
				search.includes('province=40') ? ['place'] : ['province']
			);
			expect(page.map.rows.length).toBeGreaterThan(0);
			for (const { member, now } of page.map.rows) expect(onMap.get(member)).toBe(now.n);
			const inWeeks = await rowsBehind('weeks', ['week']);
			expect(page.shown.weeks.map(({ n }) => n)).toEqual(
				page.shown.weeks.map((_, week) => inWeeks.get(String(week)) ?? 0)
			);
		});
	}
);
