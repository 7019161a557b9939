import { describe, expect, test } from 'vitest';
import { learn, type BinaryTarget } from '#lib/classifier/learner.ts';
import type { SparseRows } from '#lib/classifier/rows.ts';

/** Unit rows over three features; the sides follow the first two, the third is noise. */
const rows: SparseRows = {
	width: 3,
	starts: Int32Array.of(0, 1, 2, 4, 6, 8, 10),
	ids: Int32Array.of(0, 1, 0, 2, 1, 2, 0, 2, 1, 2),
	values: Float32Array.of(1, 1, 0.8, 0.6, 0.8, 0.6, 0.6, 0.8, 0.6, 0.8)
};
const sides = Int8Array.of(1, -1, 1, -1, 1, -1);
const target: BinaryTarget = { sides, cost: 2 };

/** The primal objective that dual coordinate descent must minimise. */
function objective(weights: ArrayLike<number>, bias: number): number {
	let value = bias * bias;
	for (let f = 0; f < rows.width; f++) value += (weights[f] ?? 0) ** 2;
	value /= 2;
	sides.forEach((side, row) => {
		let margin = bias;
		for (let k = rows.starts[row] ?? 0; k < (rows.starts[row + 1] ?? 0); k++) {
			margin += (weights[rows.ids[k] ?? 0] ?? 0) * (rows.values[k] ?? 0);
		}
		value += target.cost * Math.log1p(Math.exp(-side * margin));
	});
	return value;
}

describe('learner', () => {
	test('the learned weights minimise the penalised logistic loss', () => {
		const { weights, bias } = learn(rows, [target], { epochs: 200, seed: 1 });
		const best = objective(weights, bias[0] ?? 0);
		for (let f = 0; f <= rows.width; f++) {
			for (const nudge of [-0.05, 0.05]) {
				const moved = Array.from(weights, (weight, g) => (g === f ? weight + nudge : weight));
				const movedBias = (bias[0] ?? 0) + (f === rows.width ? nudge : 0);
				expect(objective(moved, movedBias)).toBeGreaterThan(best);
			}
		}
	});

	test('questions learned side by side get the weights they get alone', () => {
		const other: BinaryTarget = { sides: sides.map((side) => -side), cost: 1 };
		const alone = learn(rows, [target], { epochs: 20, seed: 3 });
		const together = learn(rows, [target, other], { epochs: 20, seed: 3 });
		for (let f = 0; f < rows.width; f++) {
			expect(together.weights[f * 2]).toBeCloseTo(alone.weights[f] ?? 0, 10);
		}
	});

	test('a row of side 0 teaches nothing', () => {
		const muted: BinaryTarget = { sides: Int8Array.of(1, -1, 0, 0, 0, 0), cost: 2 };
		const { weights } = learn(rows, [muted], { epochs: 50, seed: 1 });
		expect(weights[2]).toBe(0);
		expect(weights[0]).toBeGreaterThan(0);
		expect(weights[1]).toBeLessThan(0);
	});

	test('the same seed gives the same weights', () => {
		const run = (seed: number) => learn(rows, [target], { epochs: 3, seed }).weights;
		expect(run(5)).toEqual(run(5));
	});
});
