import { expect, test } from 'vitest';
import { learn } from '#lib/classifier/learner.ts';
import { learnByRatios, mixWeights } from '#lib/classifier/ratio-regression.ts';

/** Four rows of length 1: the first feature tells the sides, the second leans, the third is in all. */
const rows = {
	width: 3,
	starts: Int32Array.of(0, 3, 6, 9, 12),
	ids: Int32Array.of(0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2),
	values: Float32Array.of(0.8, 0.36, 0.48, 0.6, 0, 0.8, 0, 0.6, 0.8, 0.28, 0, 0.96)
};
const target = { sides: Int8Array.of(1, 1, -1, -1), cost: 4 };
const options = { epochs: 100, seed: 3 };
const ratiosOf = (...weights: number[]) => ({
	questions: 1,
	weights: Float32Array.from(weights),
	bias: Float32Array.of(0)
});

test('a feature that both sides use alike gets no weight, though plain regression gives it one', () => {
	const plain = learn(rows, [target], options).weights;
	const { weights } = learnByRatios(rows, [target], ratiosOf(2, -1, 0), options);
	expect(Math.abs(plain[2] ?? 0)).toBeGreaterThan(0.1);
	expect(weights[2]).toBe(0);
});

test('with ratios of one size, whatever their signs, it is plain regression', () => {
	const plain = learn(rows, [target], options);
	const other = learnByRatios(rows, [target], ratiosOf(3, -3, 3), options);
	plain.weights.forEach((weight, at) => expect(other.weights[at]).toBeCloseTo(weight, 3));
	expect(other.bias[0]).toBeCloseTo(plain.bias[0] ?? 0, 3);
});

test('the weights are for the rows as given: of rows twice as long they are half', () => {
	const ratios = ratiosOf(2, -1, 0.5);
	const longer = { ...rows, values: rows.values.map((value) => 2 * value) };
	const once = learnByRatios(rows, [target], ratios, options).weights;
	const twice = learnByRatios(longer, [target], ratios, options).weights;
	once.forEach((weight, at) => expect(twice[at]).toBeCloseTo(weight / 2, 5));
});

test("each question is learned on its own ratios, whatever the others' are", () => {
	const against = { ...target, sides: target.sides.map((side) => -side) };
	const both = {
		questions: 2,
		weights: Float32Array.of(2, 0, -1, 1, 0, 5),
		bias: Float32Array.of(0, 0)
	};
	const { weights, bias } = learnByRatios(rows, [target, against], both, options);
	const first = learnByRatios(rows, [target], ratiosOf(2, -1, 0), options);
	const second = learnByRatios(rows, [against], ratiosOf(0, 1, 5), options);
	expect([0, 2, 4].map((at) => weights[at])).toEqual([...first.weights]);
	expect([1, 3, 5].map((at) => weights[at])).toEqual([...second.weights]);
	expect([...bias]).toEqual([first.bias[0], second.bias[0]]);
});

test('a share of a quarter lies a quarter of the way, in weights and bias', () => {
	const first = ratiosOf(0, 4, -4);
	const second = { ...ratiosOf(4, 4, 4), bias: Float32Array.of(8) };
	const mixed = mixWeights(first, second, 0.25);
	expect([...mixed.weights]).toEqual([1, 4, -2]);
	expect([...mixed.bias]).toEqual([2]);
});
