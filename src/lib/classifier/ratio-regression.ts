import { learn, type BinaryTarget, type LearnerOptions, type LinearWeights } from './learner.ts';
import { scaleRows, type SparseRows } from './rows.ts';

/**
 * Logistic regression that trusts a feature the more, the more unevenly the sides of a question use
 * it: one question at a time, on features scaled by the size of their log-count ratio (Wang & Manning
 * 2012, "Baselines and bigrams: simple, good sentiment and topic classification", there with an SVM).
 * @param ratios the weights of `naiveBayes` for the same questions
 * @returns weights on the rows as they were given
 */
export function learnByRatios(
	rows: SparseRows,
	targets: readonly BinaryTarget[],
	ratios: LinearWeights,
	options: LearnerOptions
): LinearWeights {
	const questions = targets.length;
	const weights = new Float32Array(rows.width * questions);
	const bias = new Float32Array(questions);
	targets.forEach((target, q) => {
		const sizes = Float32Array.from({ length: rows.width }, (_, id) =>
			Math.abs(ratios.weights[id * questions + q] ?? 0)
		);
		const scaled = scaleRows(rows, sizes);
		const learned = learn(scaled.rows, [target], options);
		scaled.scales.forEach((scale, id) => {
			weights[id * questions + q] = (learned.weights[id] ?? 0) * scale;
		});
		bias[q] = learned.bias[0] ?? 0;
	});
	return { questions, weights, bias };
}

/** Two linear classifiers of the same questions as one, `share` of it the second. */
export function mixWeights(
	first: LinearWeights,
	second: LinearWeights,
	share: number
): LinearWeights {
	const mix = (own: Float32Array, other: Float32Array) =>
		own.map((weight, at) => (1 - share) * weight + share * (other[at] ?? 0));
	return {
		questions: first.questions,
		weights: mix(first.weights, second.weights),
		bias: mix(first.bias, second.bias)
	};
}
