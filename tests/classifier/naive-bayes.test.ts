import { expect, test } from 'vitest';
import { naiveBayes } from '#lib/classifier/naive-bayes.ts';

/** Two features, three rows: yes holds the first 3 times to 1, no the second 2 times to 0. */
const rows = {
	width: 2,
	starts: Int32Array.of(0, 2, 3, 4),
	ids: Int32Array.of(0, 1, 0, 1),
	values: Float32Array.of(2, 1, 1, 2)
};

test('a weight is the log of the two smoothed shares, counted by hand', () => {
	const sides = Int8Array.of(1, 1, -1);
	const { weights, bias } = naiveBayes(rows, [{ sides, cost: 1 }]);
	const share = (sum: number, total: number) => (sum + 0.03) / (total + 0.06);
	expect(weights[0]).toBeCloseTo(Math.log(share(3, 4) / share(0, 2)), 5);
	expect(weights[1]).toBeCloseTo(Math.log(share(1, 4) / share(2, 2)), 5);
	expect(bias[0]).toBe(0);
});

test('a row that does not count changes nothing', () => {
	const counted = naiveBayes(rows, [{ sides: Int8Array.of(1, 0, -1), cost: 1 }]).weights;
	const more = { ...rows, values: Float32Array.of(2, 1, 9, 2) };
	const other = naiveBayes(more, [{ sides: Int8Array.of(1, 0, -1), cost: 1 }]).weights;
	expect(other).toEqual(counted);
});
