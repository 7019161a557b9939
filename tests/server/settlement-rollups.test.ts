import { describe, expect, test } from 'vitest';
import { DEFAULT_FILTERS } from '#lib/domain/filters.ts';
import type { Filters } from '#lib/domain/filters.ts';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { countsSource } from '#lib/server/queries/counted-question.ts';
import type { CountedQuestion } from '#lib/server/queries/counted-question.ts';
import { filterParams } from '#lib/server/queries/filter-params.ts';
import type { FilterParams } from '#lib/server/queries/filter-params.ts';
import { ageingQuestion } from '#lib/server/queries/settlement/ageing.ts';
import { closingReasonsQuestion } from '#lib/server/queries/settlement/closing-reasons.ts';
import { deadlinesByBasisQuestion } from '#lib/server/queries/settlement/deadlines-by-basis.ts';
import { medianResolutionQuestion } from '#lib/server/queries/settlement/median-resolution.ts';
import { responseQualityQuestion } from '#lib/server/queries/settlement/response-quality.ts';
import { satisfactionQuestion } from '#lib/server/queries/settlement/satisfaction.ts';
import { settlementFiguresQuestion } from '#lib/server/queries/settlement/settlement-figures.ts';
import { takingUpQuestion } from '#lib/server/queries/settlement/taking-up.ts';
import type { Question } from '#lib/server/warehouse/question.ts';
import { withFixture } from '../support/with-fixture.ts';

const fixture = withFixture();
const OF_ONE_COMMUNE: Viewer = { role: 'leader', province_code: '48', commune_code: '20242' };
const EVER = { from: '2025-01-01', to: '2026-04-01' };
type Counted = CountedQuestion<FilterParams, object>;
const QUESTIONS: readonly Counted[] = [
	ageingQuestion,
	closingReasonsQuestion,
	deadlinesByBasisQuestion,
	medianResolutionQuestion,
	responseQualityQuestion,
	satisfactionQuestion,
	settlementFiguresQuestion,
	takingUpQuestion
];
const SETTLEMENT_ONLY = QUESTIONS.filter((question) => question !== ageingQuestion);
const nameOf = ({ facts }: Counted) => facts.name;

/** Everything that is counted in an answer, whatever its rows are called. */
const countedIn = (rows: readonly object[]) =>
	rows
		.flatMap((row) => Object.entries(row))
		.filter(([name]) => name === 'n' || name.endsWith('_count'))
		.reduce((sum, [, count]) => sum + Number(count), 0);

describe('the rollup of settlement that is read', () => {
	const read = (question: Counted, change: Partial<Filters>, viewer: Viewer = LOCAL_ANALYST) =>
		countsSource(question, viewer, { filters: { ...DEFAULT_FILTERS, ...change } }).name;

	test.each<[Counted, Partial<Filters>, string]>([
		[settlementFiguresQuestion, {}, 'settlement-figures-settlement-day'],
		[settlementFiguresQuestion, { province: '40' }, 'settlement-figures-settlement-day'],
		[settlementFiguresQuestion, { commune: '16702' }, 'settlement-figures-settlement-commune-day'],
		[settlementFiguresQuestion, { commune: '16702', kind: ['praise'] }, 'settlement-figures'],
		[deadlinesByBasisQuestion, { province: '40' }, 'deadlines-by-basis-settlement-day'],
		// the rollup of communes does not know where a deadline comes from
		[deadlinesByBasisQuestion, { commune: '16702' }, 'deadlines-by-basis'],
		[closingReasonsQuestion, { status: ['rejected'] }, 'closing-reasons-closing-day'],
		[medianResolutionQuestion, { province: '40' }, 'median-resolution-resolve-day'],
		[satisfactionQuestion, { province: '40' }, 'satisfaction-handling-day'],
		[takingUpQuestion, { channel: ['city_app'] }, 'taking-up'],
		[ageingQuestion, { channel: ['city_app'] }, 'ageing-country-day'],
		[ageingQuestion, { commune: '16702' }, 'ageing-commune-day']
	])('%# is the one that answers soonest what is asked', (question, change, name) => {
		expect(read(question, change)).toBe(name);
	});

	test.each(SETTLEMENT_ONLY.map((question) => [nameOf(question), question] as const))(
		'%s knows communes, or is the facts, for whoever may see one commune alone',
		(name, question) => {
			expect([name, `${name}-settlement-commune-day`]).toContain(
				read(question, {}, OF_ONE_COMMUNE)
			);
		}
	);
});

describe.each(QUESTIONS.map((question) => [nameOf(question), question] as const))(
	'%s',
	(_, { rollups }) => {
		// Those by tone count nothing either unless a tone is asked for; they have the same condition.
		const blind = rollups.filter(
			({ holds }) => !holds.includes('commune') && !holds.includes('tone')
		);
		const params = filterParams(DEFAULT_FILTERS, EVER, 'agency');
		const ask = (question: Question<FilterParams, object>, viewer: Viewer) =>
			fixture.warehouse.ask(question, viewer, params);

		test('counts nothing for a viewer of one commune in a rollup that knows no communes', async () => {
			expect(blind.length).toBeGreaterThan(0);
			for (const { question } of blind) {
				expect(countedIn(await ask(question, OF_ONE_COMMUNE)), question.name).toBe(0);
				expect(countedIn(await ask(question, LOCAL_ANALYST)), question.name).toBeGreaterThan(0);
			}
		});
	}
);
