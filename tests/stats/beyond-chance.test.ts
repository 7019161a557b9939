import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsDiffer, intervalsPart, sharesDiffer } from '#lib/stats/beyond-chance.ts';
import { countRatioInterval } from '#lib/stats/count-ratio-interval.ts';
import { shareDifferenceInterval } from '#lib/stats/share-difference-interval.ts';

const part = fc
	.tuple(fc.nat(500), fc.nat(500))
	.filter(([a, b]) => a + b > 0)
	.map(([a, b]) => ({ part: a, whole: a + b }));

describe('the difference of two shares', () => {
	// R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10
	test.each([
		[56, 70, 48, 80, 0.0524, 0.3339],
		[9, 10, 3, 10, 0.1705, 0.809],
		[5, 56, 0, 29, -0.0381, 0.1926],
		[10, 10, 0, 10, 0.6075, 1]
	])('%i of %i against %i of %i has the published limits', (a, m, b, n, low, high) => {
		const interval = shareDifferenceInterval({ part: a, whole: m }, { part: b, whole: n });
		expect(interval?.low).toBeCloseTo(low, 4);
		expect(interval?.high).toBeCloseTo(high, 4);
	});

	test('changes sign when the two change places', () => {
		fc.assert(
			fc.property(part, part, (now, before) => {
				const [there, back] = [
					shareDifferenceInterval(now, before),
					shareDifferenceInterval(before, now)
				];
				expect(there?.low).toBeCloseTo(-(back?.high ?? NaN), 10);
				expect(sharesDiffer(now, before)).toBe(sharesDiffer(before, now));
			})
		);
	});

	test('one point is chance among hundreds and evidence among tens of thousands', () => {
		expect(sharesDiffer({ part: 204, whole: 400 }, { part: 200, whole: 400 })).toBe(false);
		expect(sharesDiffer({ part: 20_400, whole: 40_000 }, { part: 20_000, whole: 40_000 })).toBe(
			true
		);
	});

	test('cannot be told without a whole to compare with', () => {
		expect(sharesDiffer({ part: 3, whole: 9 }, { part: 0, whole: 0 })).toBe(false);
	});
});

describe('the ratio of two counts', () => {
	test('contains the observed ratio and inverts when the two change places', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1e5 }), fc.integer({ min: 1, max: 1e5 }), (a, b) => {
				const [there, back] = [countRatioInterval(a, b), countRatioInterval(b, a)];
				expect(there?.low).toBeLessThan(a / b);
				expect(there?.high).toBeGreaterThan(a / b);
				expect((there?.low ?? 0) * (back?.high ?? 0)).toBeCloseTo(1, 6);
			})
		);
	});

	test('a rise from none is evidence once it is large', () => {
		expect(countsDiffer(2, 0)).toBe(false);
		expect(countsDiffer(12, 0)).toBe(true);
		expect(countsDiffer(0, 0)).toBe(false);
	});
});

describe('two intervals', () => {
	test('part only when one ends before the other begins', () => {
		expect(intervalsPart({ low: 5, high: 6 }, { low: 7, high: 9 })).toBe(true);
		expect(intervalsPart({ low: 5, high: 7 }, { low: 7, high: 9 })).toBe(false);
	});

	test('with an open end reach as far as can be, and an unknown low end tells nothing', () => {
		expect(intervalsPart({ low: 5, high: null }, { low: 7, high: 9 })).toBe(false);
		expect(intervalsPart({ low: 12, high: null }, { low: 7, high: 9 })).toBe(true);
		expect(intervalsPart({ low: null, high: 3 }, { low: 7, high: 9 })).toBe(false);
	});
});
