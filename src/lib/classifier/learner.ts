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
/** Dual variables start just inside their bounds, where the logarithms exist. */
const SMALLEST_DUAL = 1e-8;

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
	const learned = {
		questions,
		weights: new Float32Array(rows.width * questions),
		bias: new Float32Array(questions)
	};
	const ceilings = ceilingsOf(targets, count);
	const sides = sidesOf(targets, count);
	const duals = ceilings.map((ceiling) => Math.min(0.001 * ceiling, SMALLEST_DUAL));
	const curves = curvesOf(rows);
	const margins = new Float64Array(questions);
	const steps = new Float64Array(questions);
	for (let row = 0; row < count; row++) {
		for (let q = 0; q < questions; q++) {
			steps[q] = (duals[row * questions + q] ?? 0) * (sides[row * questions + q] ?? 0);
		}
		addRow(rows, row, steps, learned);
	}
	const order = Int32Array.from({ length: count }, (_, row) => row);
	const random = seededRandom(seed);
	for (let epoch = 0; epoch < epochs; epoch++) {
		shuffle(order, random);
		for (const row of order) {
			marginsOf(rows, row, learned, margins);
			let moved = false;
			for (let q = 0, at = row * questions; q < questions; q++, at++) {
				steps[q] = 0;
				const ceiling = ceilings[at] ?? 0;
				if (ceiling === 0) continue;
				const side = sides[at] ?? 0;
				const old = duals[at] ?? 0;
				const dual = newtonStep(old, ceiling, (margins[q] ?? 0) * side, curves[row] ?? 0);
				if (dual === old) continue;
				duals[at] = dual;
				steps[q] = (dual - old) * side;
				moved = true;
			}
			if (moved) addRow(rows, row, steps, learned);
		}
	}
	return learned;
}

/** Each question's score of a row. */
function marginsOf(
	{ starts, ids, values }: SparseRows,
	row: number,
	{ questions, weights, bias }: LinearWeights,
	margins: Float64Array
): void {
	margins.set(bias);
	for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++) {
		const value = values[k] ?? 0;
		const base = (ids[k] ?? 0) * questions;
		for (let q = 0; q < questions; q++) {
			margins[q] = (margins[q] ?? 0) + (weights[base + q] ?? 0) * value;
		}
	}
}

/** Adds a row to each question's weights, `steps[q]` times. */
function addRow(
	{ starts, ids, values }: SparseRows,
	row: number,
	steps: Float64Array,
	{ questions, weights, bias }: LinearWeights
): void {
	for (let q = 0; q < questions; q++) bias[q] = (bias[q] ?? 0) + (steps[q] ?? 0);
	for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++) {
		const value = values[k] ?? 0;
		const base = (ids[k] ?? 0) * questions;
		for (let q = 0; q < questions; q++) {
			weights[base + q] = (weights[base + q] ?? 0) + (steps[q] ?? 0) * value;
		}
	}
}

/** Each row's squared length, with the bias, which adds 1. */
function curvesOf({ starts, values }: SparseRows): Float64Array {
	const curves = new Float64Array(starts.length - 1).fill(1);
	for (let row = 0; row < curves.length; row++) {
		for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++)
			curves[row] = (curves[row] ?? 0) + (values[k] ?? 0) ** 2;
	}
	return curves;
}

/** Solves one dual variable in (0, ceiling). */
function newtonStep(old: number, ceiling: number, margin: number, quadratic: number): number {
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
			const side = sides[row] ?? 0;
			if (side !== 0) ceilings[row * targets.length + q] = side > 0 ? cost * boost : cost;
		}
	});
	return ceilings;
}

/** The sides of all questions, row by row. */
function sidesOf(targets: readonly BinaryTarget[], count: number): Int8Array {
	const all = new Int8Array(count * targets.length);
	targets.forEach(({ sides }, q) => {
		sides.forEach((side, row) => {
			all[row * targets.length + q] = side;
		});
	});
	return all;
}
