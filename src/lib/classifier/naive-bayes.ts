import type { BinaryTarget, LinearWeights } from './learner.ts';
import type { SparseRows } from './rows.ts';

/** Added to each side's sum of a feature, so that a feature unseen on one side stays finite. */
const SMOOTHING = 0.03;

/**
 * Multinomial naive Bayes, one question at a time, on weighted rows (Rennie, Shih, Teevan & Karger
 * 2003, "Tackling the poor assumptions of naive Bayes text classifiers"): the weight of a feature is
 * the log of its share of the yes side over its share of the no side. No bias: the sides' sizes are
 * the regression's matter. Equal to `learn` in its shape, so the two can be added (Wang & Manning
 * 2012, "Baselines and bigrams", interpolate them likewise).
 */
export function naiveBayes(rows: SparseRows, targets: readonly BinaryTarget[]): LinearWeights {
	const questions = targets.length;
	const size = rows.width * questions;
	const yes = new Float64Array(size).fill(SMOOTHING);
	const no = new Float64Array(size).fill(SMOOTHING);
	targets.forEach(({ sides }, q) => {
		sides.forEach((side, row) => {
			if (side !== 0) addValues(rows, row, side > 0 ? yes : no, questions, q);
		});
	});
	const totals = (sums: Float64Array) => {
		const total = new Float64Array(questions);
		sums.forEach((sum, at) => (total[at % questions] = (total[at % questions] ?? 0) + sum));
		return total.map(Math.log);
	};
	const [yesTotal, noTotal] = [totals(yes), totals(no)];
	const weights = new Float32Array(size);
	for (let at = 0; at < size; at++) {
		const q = at % questions;
		const odds = Math.log((yes[at] ?? 1) / (no[at] ?? 1));
		weights[at] = odds - ((yesTotal[q] ?? 0) - (noTotal[q] ?? 0));
	}
	return { questions, weights, bias: new Float32Array(questions) };
}

function addValues(
	{ starts, ids, values }: SparseRows,
	row: number,
	sums: Float64Array,
	questions: number,
	question: number
): void {
	for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++) {
		const at = (ids[k] ?? 0) * questions + question;
		sums[at] = (sums[at] ?? 0) + (values[k] ?? 0);
	}
}
