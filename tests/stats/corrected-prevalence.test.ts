import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '#lib/classifier/random.ts';
import { correctedPrevalence } from '#lib/stats/corrected-prevalence.ts';
import { nearestMixture } from '#lib/stats/nearest-mixture.ts';
import { countedMoments, probabilityMoments } from '#lib/stats/output-moments.ts';
import { solveLinear } from '#lib/stats/solve-linear.ts';

/** How a classifier of three classes errs: a row a true class. */
const RATES = [
	[0.88, 0.09, 0.03],
	[0.14, 0.8, 0.06],
	[0.05, 0.1, 0.85]
];

const drawn = (shares: readonly number[], random: () => number) => {
	let rest = random();
	const place = shares.findIndex((share) => (rest -= share) < 0);
	return place < 0 ? shares.length - 1 : place;
};

function counted(shares: readonly number[], n: number, random: () => number): number[] {
	const counts = shares.map(() => 0);
	for (let i = 0; i < n; i++) {
		const k = drawn(shares, random);
		counts[k] = (counts[k] ?? 0) + 1;
	}
	return counts;
}

const mixed = (truth: readonly number[]) =>
	truth.map((_, j) => truth.reduce((sum, p, i) => sum + p * (RATES[i]?.[j] ?? 0), 0));

describe('adjusted count', () => {
	test('a worked case of two classes: (0.5 − 0.2) / (0.8 − 0.2)', () => {
		const [first] =
			correctedPrevalence(countedMoments([50, 50]), [
				countedMoments([80, 20]),
				countedMoments([20, 80])
			]) ?? [];
		expect(first?.value).toBeCloseTo(0.5, 9);
		const [other] =
			correctedPrevalence(countedMoments([38, 62]), [
				countedMoments([80, 20]),
				countedMoments([20, 80])
			]) ?? [];
		expect(other?.value).toBeCloseTo((0.38 - 0.2) / 0.6, 9);
	});

	test.each([[[0.1, 0.5, 0.4]], [[0.4, 0.35, 0.25]], [[0.85, 0.1, 0.05]]])(
		'with true shares %j the interval holds the truth in 9 of 10 samples, and the bias is smaller than the raw one',
		(truth) => {
			const random = seededRandom(5);
			let [held, bias, rawBias] = [0, 0, 0];
			const trials = 600;
			for (let trial = 0; trial < trials; trial++) {
				const byClass = RATES.map((rates) => countedMoments(counted(rates, 250, random)));
				const counts = counted(mixed(truth), 400, random);
				const [negative] = correctedPrevalence(countedMoments(counts), byClass) ?? [];
				if (!negative) throw new Error('nothing was corrected');
				if (negative.low <= (truth[0] ?? 0) && negative.high >= (truth[0] ?? 0)) held++;
				bias += negative.value - (truth[0] ?? 0);
				rawBias += (counts[0] ?? 0) / 400 - (truth[0] ?? 0);
			}
			expect(held / trials).toBeGreaterThanOrEqual(0.9);
			expect(held / trials).toBeLessThan(0.99);
			expect(Math.abs(bias)).toBeLessThan(Math.abs(rawBias) / 2);
		}
	);

	test('shares are never below 0, sum to 1, and each lies in its interval', () => {
		const counts = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 3, maxLength: 3 });
		fc.assert(
			fc.property(counts, fc.tuple(counts, counts, counts), (observed, rows) => {
				const shares = correctedPrevalence(countedMoments(observed), rows.map(countedMoments));
				if (shares === null) return;
				expect(shares.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 6);
				for (const { value, low, high } of shares) {
					expect(low).toBeGreaterThanOrEqual(0);
					expect(high).toBeLessThanOrEqual(1);
					expect(value).toBeGreaterThanOrEqual(low);
					expect(value).toBeLessThanOrEqual(high);
				}
			})
		);
	});

	test('a classifier that never errs changes nothing', () => {
		const perfect = [
			[9, 0, 0],
			[0, 9, 0],
			[0, 0, 9]
		].map(countedMoments);
		const shares = correctedPrevalence(countedMoments([20, 30, 50]), perfect);
		expect(shares?.map(({ value }) => Number(value.toFixed(6)))).toEqual([0.2, 0.3, 0.5]);
	});

	test('nothing is claimed where classes cannot be told apart, were never seen, or nothing was observed', () => {
		const alike = [countedMoments([5, 5]), countedMoments([5, 5])];
		const apart = [countedMoments([9, 1]), countedMoments([1, 9])];
		expect(correctedPrevalence(countedMoments([3, 7]), alike)).toBeNull();
		expect(correctedPrevalence(countedMoments([0, 0]), apart)).toBeNull();
		expect(
			correctedPrevalence(countedMoments([3, 7]), [countedMoments([9, 1]), countedMoments([0, 0])])
		).toBeNull();
	});
});

test('the probabilistic form finds a shifted share that the mean probability misses', () => {
	const random = seededRandom(9);
	const vector = (truth: number) => {
		const p = Math.min(0.98, Math.max(0.02, (truth === 0 ? 0.7 : 0.3) + (random() - 0.5) * 0.6));
		return [p, 1 - p];
	};
	const many = (truth: number, n: number) => Array.from({ length: n }, () => vector(truth));
	const observed = probabilityMoments([...many(0, 100), ...many(1, 900)]);
	const byClass = [probabilityMoments(many(0, 800)), probabilityMoments(many(1, 800))];
	const [first] = correctedPrevalence(observed, byClass) ?? [];
	expect(observed.mean[0]).toBeGreaterThan(0.3);
	expect(first?.value).toBeCloseTo(0.1, 1);
	expect(first?.low).toBeLessThan(0.1);
	expect(first?.high).toBeGreaterThan(0.1);
});

describe('the algebra beneath', () => {
	test('a system with one solution is solved, a singular one is refused', () => {
		expect(
			solveLinear(
				[
					[0, 2],
					[4, 0]
				],
				[[6], [8]]
			)
		).toEqual([[2], [3]]);
		expect(
			solveLinear(
				[
					[1, 2],
					[2, 4]
				],
				[[1], [2]]
			)
		).toBeNull();
	});

	test('no other mixture on a fine grid fits better than the nearest one', () => {
		const column = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
			minLength: 3,
			maxLength: 3
		});
		fc.assert(
			fc.property(fc.tuple(column, column, column), column, (columns, target) => {
				const misfit = (shares: readonly number[]) =>
					target.reduce(
						(sum, value, j) =>
							sum + (value - shares.reduce((s, p, i) => s + p * (columns[i]?.[j] ?? 0), 0)) ** 2,
						0
					);
				const best = nearestMixture(columns, target);
				if (!best) throw new Error('a single column is always a solution');
				for (let a = 0; a <= 10; a++)
					for (let b = 0; a + b <= 10; b++)
						expect(misfit(best)).toBeLessThanOrEqual(
							misfit([a / 10, b / 10, (10 - a - b) / 10]) + 1e-9
						);
			})
		);
	});
});
