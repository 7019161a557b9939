import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_FILTERS } from '#lib/domain/filters.ts';
import type { Filters } from '#lib/domain/filters.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { countsSource } from '#lib/server/queries/counted-question.ts';
import { filterParams } from '#lib/server/queries/filter-params.ts';
import { countedQuestions, someParameters } from '../support/all-questions.ts';
import { withFixture } from '../support/with-fixture.ts';

const fixture = withFixture();
const COUNTRY: Viewer = { role: 'analyst', province_code: null, commune_code: null };
// Of roles that may ask every question: which rollup is read does not depend on the role.
const viewers = fc.constantFrom<Viewer[]>(
	COUNTRY,
	{ role: 'analyst', province_code: '40', commune_code: null },
	{ role: 'commission', province_code: '48', commune_code: '20242' }
);
const some = <T>(...values: T[]) => fc.subarray(values, { maxLength: 2 });
// Mostly one filter at a time: three of them at once leave hardly any rollup to compare.
const filters = fc
	.oneof(
		...[
			fc.record({ province: fc.constantFrom('40', '48', '75') }),
			fc.record({ commune: fc.constantFrom('16702', '20242') }),
			fc.record({ issue: some('env.waste', 'land.clearance') }),
			fc.record({ group: some('env', 'land') }),
			fc.record({ channel: some('city_app', 'hotline_1022') }),
			fc.record({ kind: some('complaint', 'praise') }),
			fc.record({ status: some('answered', 'received') }),
			fc.record({ province: fc.constantFrom('40', '75'), kind: some('complaint', 'request') }),
			fc.record({ province: fc.constantFrom('40', '75'), field: some('economy', 'society') }),
			fc.record({
				commune: fc.constantFrom('16702', '20242'),
				channel: some('city_app', 'zalo_group')
			}),
			fc.record({
				issue: some('env.waste', 'land.clearance'),
				channel: some('city_app', 'zalo_group'),
				status: some('answered', 'received')
			}),
			fc.record({ group: some('env', 'land'), kind: some('complaint', 'request') }),
			fc.record({ sentiment: some('negative', 'unsure') }),
			fc.record({
				sentiment: some('positive', 'neutral'),
				issue: some('env.waste', 'land.clearance')
			}),
			fc.record({ sentiment: some('negative', 'neutral'), province: fc.constantFrom('40', '75') }),
			fc.constant({})
		]
	)
	.map((some) => ({ ...DEFAULT_FILTERS, ...some }) as Filters);
const periods = fc
	.tuple(fc.integer({ min: 0, max: 110 }), fc.integer({ min: 1, max: 110 }))
	.map(([start, length]) => {
		const day = (count: number) =>
			new Date(Date.UTC(2025, 11, 1 + count)).toISOString().slice(0, 10);
		return { from: day(start), to: day(start + length) };
	});

/** Sums of fractions depend on their order in the last digit. */
const rounded = (rows: readonly unknown[]) =>
	JSON.parse(
		JSON.stringify(rows, (_, value) =>
			typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(9)) : value
		)
	) as unknown;

describe.each(countedQuestions.map((question) => [question.facts.name, question] as const))(
	'%s',
	(_, question) => {
		test('answers the same from its rollup as from the facts, whatever is filtered', async () => {
			await fc.assert(
				fc.asyncProperty(filters, periods, viewers, async (filters, period, viewer) => {
					const params = {
						...someParameters,
						...filterParams(filters, period, 'agency')
					};
					const source = countsSource(question, viewer, { filters });
					const facts = await fixture.warehouse.ask(question.facts, viewer, params);
					const answer = await fixture.warehouse.ask(source, viewer, params);
					expect(rounded(answer)).toEqual(rounded(facts));
				}),
				{ numRuns: 25 }
			);
		});

		test('reads a rollup for the whole country and for one province', () => {
			const isOfIssues = question.rollups.every(({ liesBy }) => liesBy === 'issue');
			// Every commune's issues are as many cells as the facts are rows: no rollup of the country holds them.
			const isOfPairs = ['commune', 'issue'].every((by) =>
				question.groupedBy.includes(by as never)
			);
			for (const province of [null, '40']) {
				const issue = isOfIssues ? ['env.waste'] : [];
				const filters = { ...DEFAULT_FILTERS, province, issue };
				const source = countsSource(question, COUNTRY, { filters });
				expect(source === question.facts).toBe(isOfPairs && province === null);
			}
		});

		test('reads the facts when the field of the whole country or words are filtered', () => {
			for (const change of [{ field: ['economy'] }, { q: 'rác' }, { q: 'rác', province: '40' }]) {
				const filters = { ...DEFAULT_FILTERS, ...change } as Filters;
				expect(countsSource(question, COUNTRY, { filters })).toBe(question.facts);
			}
		});
	}
);

describe('the rollup that is read', () => {
	const week = countedQuestions.find(({ facts }) => facts.name === 'feedback-by-week');
	const read = (change: Partial<Filters>, viewer = COUNTRY) =>
		week && countsSource(week, viewer, { filters: { ...DEFAULT_FILTERS, ...change } }).name;

	test.each<[Partial<Filters>, string]>([
		[{}, 'feedback-by-week-country-day'],
		[{ province: '40' }, 'feedback-by-week-province-day'],
		[{ channel: ['city_app'] }, 'feedback-by-week-country-day'],
		[{ channel: ['city_app'], province: '40' }, 'feedback-by-week-channel-day'],
		[{ kind: ['complaint'], status: ['answered'] }, 'feedback-by-week-status-day'],
		[{ issue: ['env.waste'], province: '40' }, 'feedback-by-week-issue-day'],
		[{ issue: ['env.waste'] }, 'feedback-by-week-country-issue-day'],
		[{ status: ['answered'] }, 'feedback-by-week-issue-status-day'],
		[{ status: ['answered'], province: '40' }, 'feedback-by-week-status-day'],
		[{ commune: '16702' }, 'feedback-by-week-commune-day'],
		[{ sentiment: ['negative'] }, 'feedback-by-week-country-day'],
		[
			{ sentiment: ['negative'], channel: ['city_app'], province: '40' },
			'feedback-by-week-channel-tone-day'
		],
		[{ sentiment: ['unsure'], issue: ['env.waste'] }, 'feedback-by-week-country-issue-day'],
		[
			{ sentiment: ['unsure'], issue: ['env.waste'], province: '40' },
			'feedback-by-week-issue-tone-day'
		],
		[{ sentiment: ['negative'], commune: '16702' }, 'feedback-by-week-commune-tone-day'],
		[{ province: '40', field: ['economy'] }, 'feedback-by-week-case-place'],
		[{ province: '40', channel: ['city_app'], kind: ['complaint'] }, 'feedback-by-week-case-place'],
		[{ commune: '16702', issue: ['env.waste'] }, 'feedback-by-week-case-place'],
		[{ channel: ['city_app'], kind: ['complaint'] }, 'feedback-by-week'],
		[{ issue: ['env.waste'], channel: ['city_app'] }, 'feedback-by-week-issue-channel-day'],
		[{ issue: ['env.waste'], status: ['answered'] }, 'feedback-by-week-issue-status-day'],
		[{ issue: ['env.waste'], kind: ['complaint'] }, 'feedback-by-week-case-issue'],
		[{ group: ['env'], field: ['economy'], channel: ['city_app'] }, 'feedback-by-week-case-issue']
	])('for %j is %s', (change, name) => {
		expect(read(change)).toBe(name);
	});

	test('knows communes when the viewer may see one alone', () => {
		const viewer: Viewer = { ...COUNTRY, province_code: '40', commune_code: '16702' };
		expect(read({}, viewer)).toBe('feedback-by-week-commune-day');
		expect(read({ channel: ['city_app'], q: 'rác' }, viewer)).toBe('feedback-by-week');
	});
});
