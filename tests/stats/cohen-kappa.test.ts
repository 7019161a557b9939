import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohenKappa } from '#lib/stats/cohen-kappa.ts';

type Pair = [string, string];
const table = (counts: readonly (readonly number[])[]): Pair[] =>
	counts.flatMap((row, a) =>
		row.flatMap((count, b) => Array.from({ length: count }, (): Pair => [`${a}`, `${b}`]))
	);

describe('cohenKappa', () => {
	test('equals the published example of Fleiss, Cohen & Everitt 1969: 0.429, variance 0.002885', () => {
		const found = cohenKappa(
			table([
				[106, 10, 4],
				[22, 28, 10],
				[2, 12, 6]
			])
		);
		expect(found).toMatchObject({ n: 200, observed: 0.7 });
		expect(found?.expected).toBeCloseTo(0.475, 10);
		expect(found?.kappa).toBeCloseTo(0.4286, 4);
		expect((found?.standard_error ?? 0) ** 2).toBeCloseTo(0.002885, 6);
	});

	test('equals the diagnoses of Fleiss, Statistical Methods for Rates and Proportions: 0.68', () => {
		const found = cohenKappa(
			table([
				[75, 1, 4],
				[5, 4, 1],
				[0, 0, 10]
			])
		);
		expect(found?.kappa).toBeCloseTo(0.68, 2);
	});

	test('is 0.4 for fifty grants of which 20 were granted and 15 refused by both readers', () => {
		const found = cohenKappa(
			table([
				[20, 5],
				[10, 15]
			])
		);
		expect(found?.kappa).toBeCloseTo(0.4, 10);
		expect(found?.n).toBe(50);
	});

	test('is 1 without spread where both always agree, and says nothing of one label or no text', () => {
		const same = cohenKappa([
			['a', 'a'],
			['b', 'b']
		]);
		expect(same).toMatchObject({ kappa: 1, standard_error: 0, interval: { low: 1, high: 1 } });
		expect(cohenKappa([['a', 'a']])).toMatchObject({ observed: 1, kappa: null, interval: null });
		expect(cohenKappa([])).toBeNull();
	});

	const pairs = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), {
		minLength: 1
	});
	test('does not depend on the order of texts or annotators, and lies in its interval', () => {
		fc.assert(
			fc.property(pairs, (given) => {
				const found = cohenKappa(given);
				const turned = cohenKappa(given.map(([a, b]): Pair => [b, a]).reverse());
				expect(turned?.kappa === null).toBe(found?.kappa === null);
				if (!found?.interval || found.kappa === null) return;
				expect(turned?.kappa).toBeCloseTo(found.kappa, 9);
				expect(found.interval.low).toBeLessThanOrEqual(found.kappa);
				expect(found.interval.high).toBeGreaterThanOrEqual(found.kappa);
				expect(found.interval.low).toBeGreaterThanOrEqual(-1);
			})
		);
	});
});
