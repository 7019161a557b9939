import { describe, expect, test } from 'vitest';
import { seededRandom } from '#lib/classifier/random.ts';
import { fQuantile, Z_ONE_SIDED_99 } from '#lib/stats/f-quantile.ts';
import { distanceOf, divergenceTerms } from '#lib/stats/jensen-shannon.ts';
import { labelDrift, type MonthCounts } from '#lib/stats/label-drift.ts';

const sum = (terms: readonly number[]) => terms.reduce((total, term) => total + term, 0);

describe('the Jensen–Shannon distance', () => {
	test('of a sure thing and a fair coin is that of 0.3113 bits', () => {
		const divergence = sum(divergenceTerms([8, 0], [5, 5]));
		expect(divergence / Math.LN2).toBeCloseTo(0.31128, 5);
		expect(distanceOf(divergence)).toBeCloseTo(0.55792, 5);
	});
	test('is 0 for equal shares and 1 for shares with nothing in common', () => {
		expect(distanceOf(sum(divergenceTerms([2, 6], [10, 30])))).toBe(0);
		expect(distanceOf(sum(divergenceTerms([7, 0], [0, 9])))).toBeCloseTo(1, 12);
	});
	test('of an empty sample is refused', () => {
		expect(() => divergenceTerms([0, 0], [1, 2])).toThrow(RangeError);
	});
});

test.each([
	[3, 15, 5.417],
	[3, 60, 4.126],
	[5, 50, 3.408],
	[10, 100, 2.503],
	[4, 1e9, 13.277 / 4]
])('the 99%% point of F with %i and %d degrees of freedom is that of the tables', (a, b, table) => {
	expect(fQuantile(Z_ONE_SIDED_99, a, b) / table).toBeGreaterThan(0.98);
	expect(fQuantile(Z_ONE_SIDED_99, a, b) / table).toBeLessThan(1.02);
});

const SHARES = [0.35, 0.3, 0.2, 0.1, 0.05];

function drawMonth(shares: readonly number[], size: number, random: () => number): MonthCounts {
	const counts = shares.map(() => 0);
	for (let text = 0; text < size; text++) {
		let [left, category] = [random(), 0];
		while (category < shares.length - 1 && left >= (shares[category] ?? 0)) {
			left -= shares[category] ?? 0;
			category++;
		}
		counts[category] = (counts[category] ?? 0) + 1;
	}
	return { counts, isWhole: true };
}
/** Shares that differ from month to month, as those of real months do. */
function wobble(random: () => number): number[] {
	const raw = SHARES.map((share) => share * (0.75 + 0.5 * random()));
	return raw.map((share) => share / sum(raw));
}

describe('the drift of labels', () => {
	test('raises about one alarm in a hundred where nothing changes', () => {
		const random = seededRandom(11);
		const alarms = Array.from({ length: 600 }, () => {
			const months = Array.from({ length: 10 }, () => drawMonth(SHARES, 400, random));
			return labelDrift(months).at(-1)?.isBeyond;
		});
		const share = alarms.filter(Boolean).length / alarms.length;
		expect(alarms).not.toContain(undefined);
		expect(share).toBeLessThan(0.025);
	});

	test('raises few alarms where months always differ, however many texts they have', () => {
		const random = seededRandom(12);
		const alarms = Array.from({ length: 150 }, () => {
			const months = Array.from({ length: 10 }, () => drawMonth(wobble(random), 5000, random));
			return labelDrift(months).at(-1)?.isBeyond;
		});
		expect(alarms.filter(Boolean).length / alarms.length).toBeLessThan(0.05);
	});

	test('tells of a month in which one category trebles, and which one it is', () => {
		const random = seededRandom(13);
		const before = Array.from({ length: 8 }, () => drawMonth(SHARES, 600, random));
		const changed = drawMonth([0.28, 0.22, 0.15, 0.3, 0.05], 600, random);
		const found = labelDrift([...before, changed]).at(-1);
		expect(found?.isBeyond).toBe(true);
		expect(found?.moved.category).toBe(3);
		expect(found?.moved.before).toBeCloseTo(0.1, 1);
		expect(found?.moved.now).toBeCloseTo(0.3, 1);
	});

	test('tells of a category that had never been there', () => {
		const before = Array.from({ length: 6 }, () => ({ counts: [200, 100, 0], isWhole: true }));
		const found = labelDrift([...before, { counts: [150, 80, 70], isWhole: true }]).at(-1);
		expect(found).toMatchObject({ isBeyond: true, moved: { category: 2, before: 0 } });
	});

	test('compares neither a month that is not over, nor one with few texts, nor the first six', () => {
		const month = { counts: [200, 100], isWhole: true };
		const months = [...Array.from({ length: 7 }, () => month)];
		expect(labelDrift(months).map((found) => found !== null)).toEqual([
			...Array.from({ length: 6 }, () => false),
			true
		]);
		expect(labelDrift([...months, { ...month, isWhole: false }]).at(-1)).toBeNull();
		expect(labelDrift([...months, { ...month, counts: [60, 39] }]).at(-1)).toBeNull();
	});
});
