import { seededRandom, shuffle } from './random.ts';
import type { SparseRows } from './rows.ts';

/** One binary question that is learned: which rows answer yes (1), no (−1) or do not count (0). */
export interface BinaryTarget {
	sides: Int8Array;
	/** C, the weight of a row's loss against the penalty on the weights */
	cost: number;
}

/** Weights of all questions side by side: question q of feature f is at `f · questions + q`. */
export interface LinearWeights {
	questions: number;
	weights: Float32Array;
	bias: Float32Array;
}

export interface LearnerOptions {
	epochs: number;
	seed: number;
}

const RAREST_BOOST = 8;
const NEWTON_STEPS = 4;
const SMALL_GRADIENT = 1e-3;

/**
 * L2-regularised logistic regression, one question at a time but all in one pass over the rows:
 * dual coordinate descent (Yu, Huang & Lin 2011, "Dual coordinate descent methods for logistic
 * regression and maximum entropy models", algorithm 5 with a safeguarded Newton step).
 * The bias is a feature of value 1, so it is penalised too. Rare sides are weighted by the
 * square root of the ratio of the sides, at most eightfold.
 * Questions share the order of the rows, so one feature's weights are read and written together.
 */
export function learn(
	rows: SparseRows,
	targets: readonly BinaryTarget[],
	{ epochs, seed }: LearnerOptions
): LinearWeights {
	const questions = targets.length;
	const count = rows.starts.length - 1;
	const weights = new Float32Array(rows.width * questions);
	const bias = new Float32Array(questions);
	const ceilings = ceilingsOf(targets, count);
	const duals = startDuals(ceilings);
	const margins = new Float64Array(questions);
	const steps = new Float64Array(questions);
	const order = Int32Array.from({ length: count }, (_, row) => row);
	const random = seededRandom(seed);
	addAll(rows, targets, duals, weights, bias);
	for (let epoch = 0; epoch < epochs; epoch++) {
		shuffle(order, random);
		for (const row of order) {
			const from = rows.starts[row]!;
			const to = rows.starts[row + 1]!;
			for (let q = 0; q < questions; q++) margins[q] = bias[q]!;
			for (let k = from; k < to; k++) {
				const value = rows.values[k]!;
				const base = rows.ids[k]! * questions;
				for (let q = 0; q < questions; q++) margins[q]! += weights[base + q]! * value;
			}
			let moved = false;
			for (let q = 0; q < questions; q++) {
				steps[q] = 0;
				const ceiling = ceilings[row * questions + q]!;
				if (ceiling === 0) continue;
				const side = targets[q]!.sides[row]!;
				const old = duals[row * questions + q]!;
				const dual = newtonStep(old, ceiling, margins[q]! * side);
				if (dual === old) continue;
				duals[row * questions + q] = dual;
				steps[q] = (dual - old) * side;
				bias[q]! += steps[q]!;
				moved = true;
			}
			if (!moved) continue;
			for (let k = from; k < to; k++) {
				const value = rows.values[k]!;
				const base = rows.ids[k]! * questions;
				for (let q = 0; q < questions; q++) weights[base + q]! += steps[q]! * value;
			}
		}
	}
	return { questions, weights, bias };
}

/** Solves one dual variable in (0, ceiling); rows have length 1 and the bias adds 1: Q = 2. */
function newtonStep(old: number, ceiling: number, margin: number): number {
	const quadratic = 2;
	let dual = old;
	for (let step = 0; step < NEWTON_STEPS; step++) {
		const slope = quadratic * (dual - old) + margin + Math.log(dual / (ceiling - dual));
		if (Math.abs(slope) < SMALL_GRADIENT) break;
		const curve = quadratic + ceiling / ((ceiling - dual) * dual);
		let next = dual - slope / curve;
		if (next <= 0) next = dual * 0.1;
		else if (next >= ceiling) next = ceiling - (ceiling - dual) * 0.1;
		dual = next;
	}
	return dual;
}

/** The upper bound of each dual variable: C times the side's weight, 0 where a row does not count. */
function ceilingsOf(targets: readonly BinaryTarget[], count: number): Float64Array {
	const ceilings = new Float64Array(count * targets.length);
	targets.forEach(({ sides, cost }, q) => {
		let yes = 0;
		let no = 0;
		for (const side of sides) {
			if (side > 0) yes++;
			else if (side < 0) no++;
		}
		const boost = Math.min(RAREST_BOOST, Math.sqrt(no / Math.max(1, yes)));
		for (let row = 0; row < count; row++) {
			const side = sides[row]!;
			if (side !== 0) ceilings[row * targets.length + q] = side > 0 ? cost * boost : cost;
		}
	});
	return ceilings;
}

const startDuals = (ceilings: Float64Array) =>
	ceilings.map((ceiling) => Math.min(0.001 * ceiling, 1e-8));

/** The weights that the starting duals imply. */
function addAll(
	rows: SparseRows,
	targets: readonly BinaryTarget[],
	duals: Float64Array,
	weights: Float32Array,
	bias: Float32Array
): void {
	const questions = targets.length;
	targets.forEach(({ sides }, q) => {
		sides.forEach((side, row) => {
			const step = duals[row * questions + q]! * side;
			bias[q]! += step;
			for (let k = rows.starts[row]!; k < rows.starts[row + 1]!; k++) {
				weights[rows.ids[k]! * questions + q]! += step * rows.values[k]!;
			}
		});
	});
}
