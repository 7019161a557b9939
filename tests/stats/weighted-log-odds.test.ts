import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weightedLogOdds } from '#lib/stats/weighted-log-odds.ts';

const counts = (given: Record<string, number>) => new Map(Object.entries(given));

describe('weighted log-odds', () => {
	test('are those worked out by hand', () => {
		// 4 of 10 against 2 of 30; the prior of ten: 10/40 · (4 + 2) = 1.5
		const [rác] = weightedLogOdds(counts({ rác: 4, khác: 6 }), counts({ rác: 2, khác: 28 }));
		const logOdds = Math.log(5.5 / 14.5) - Math.log(3.5 / 36.5);
		expect(rác).toMatchObject({ term: 'rác', count: 4, background_count: 2 });
		expect(rác?.log_odds).toBeCloseTo(logOdds, 12);
		expect(rác?.z).toBeCloseTo(logOdds / Math.sqrt(1 / 5.5 + 1 / 3.5), 12);
	});

	test('are zero for terms that both groups use alike', () => {
		const rows = weightedLogOdds(counts({ a: 5, b: 10 }), counts({ a: 50, b: 100 }));
		for (const { z } of rows) expect(z).toBeCloseTo(0, 12);
	});

	test('put a term that is common here before a rare one with the same ratio', () => {
		const rows = weightedLogOdds(
			counts({ rare: 1, common: 20, rest: 79 }),
			counts({ rare: 2, common: 40, rest: 958 })
		);
		expect(rows.map(({ term }) => term)).toEqual(['common', 'rare', 'rest']);
	});

	test('are finite for a term that the background never uses', () => {
		const [fresh] = weightedLogOdds(counts({ fresh: 3 }), counts({ other: 500 }));
		expect(fresh?.background_count).toBe(0);
		expect(Number.isFinite(fresh?.z)).toBe(true);
		expect(fresh?.z).toBeGreaterThan(0);
	});

	test('are none where either group is empty', () => {
		expect(weightedLogOdds(counts({}), counts({ a: 1 }))).toEqual([]);
		expect(weightedLogOdds(counts({ a: 1 }), counts({}))).toEqual([]);
	});

	test('rise with the count in the group and fall with that in the background', () => {
		const small = fc.integer({ min: 1, max: 40 });
		fc.assert(
			fc.property(small, small, small, small, (here, there, rest, others) => {
				const zOf = (a: number, b: number) =>
					weightedLogOdds(
						counts({ a, rest: 100 + rest }),
						counts({ a: b, rest: 200 + others })
					).find(({ term }) => term === 'a')?.z ?? NaN;
				expect(zOf(here + 1, there)).toBeGreaterThan(zOf(here, there));
				expect(zOf(here, there + 1)).toBeLessThan(zOf(here, there));
			})
		);
	});
});
