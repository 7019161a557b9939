import type { Head } from './heads.ts';
import type { LinearWeights } from './learner.ts';
import type { LinearClassifier } from './linear.ts';
import { selectFeatures, type Vocabulary } from './vocabulary.ts';

/** Few enough for one printable character a weight. */
const STEPS = 40;

/**
 * Takes from each feature's weights, head by head, their median. Labels and confidences compare the
 * classes of a head only with each other, so this changes none of them; but the many classes of
 * which a feature says "not this one" come near 0, and need not be stored.
 */
export function centreWeights(heads: readonly Head[], learned: LinearWeights): void {
	let from = 0;
	for (const { classes } of heads) {
		const count = classes.length;
		if (count > 2) {
			for (let base = from; base < learned.weights.length; base += learned.questions) {
				centre(learned.weights.subarray(base, base + count));
			}
			centre(learned.bias.subarray(from, from + count));
		}
		from += count;
	}
}

function centre(weights: Float32Array): void {
	const sorted = weights.toSorted();
	const middle = sorted.length >> 1;
	const median =
		sorted.length % 2 === 1
			? (sorted[middle] ?? 0)
			: ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
	for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) - median;
}

/**
 * Turns learned weights into small whole numbers and keeps at most `keep` of them: those whose loss
 * would move the scores of the training texts most, by |weight| · idf · √texts. One scale a head, so
 * that its classes stay comparable. A feature that keeps no weight is dropped.
 */
export function compressWeights(
	vocabulary: Vocabulary,
	heads: readonly Head[],
	learned: LinearWeights,
	keep: number
): LinearClassifier {
	const headOf = heads.flatMap((head, index) => head.classes.map(() => index));
	const scales = scalesOf(headOf, heads.length, learned);
	const importances = importancesOf(vocabulary, learned);
	const least = leastKept(importances, keep);
	const starts = [0];
	const questions: number[] = [];
	const weights: number[] = [];
	const kept: number[] = [];
	for (let feature = 0; feature < vocabulary.texts.length; feature++) {
		for (let q = 0; q < learned.questions; q++) {
			const position = feature * learned.questions + q;
			const steps = Math.round((learned.weights[position] ?? 0) / (scales[headOf[q] ?? 0] ?? 0));
			if (steps === 0 || (importances[position] ?? 0) < least) continue;
			questions.push(q);
			weights.push(steps);
		}
		if (questions.length === starts.at(-1)) continue;
		kept.push(feature);
		starts.push(questions.length);
	}
	let question = 0;
	return {
		vocabulary: selectFeatures(vocabulary, kept),
		heads: heads.map(({ name, classes }, head) => ({
			name,
			classes,
			scale: scales[head] ?? 0,
			bias: classes.map(() => Number((learned.bias[question++] ?? 0).toFixed(4)))
		})),
		starts: Int32Array.from(starts),
		questions: Uint8Array.from(questions),
		weights: Int8Array.from(weights)
	};
}

function importancesOf({ idf, texts }: Vocabulary, learned: LinearWeights): Float32Array {
	// idf = ln((1 + N) / (1 + n)) + 1, so 1 + n falls with e^−idf; N is the same for all.
	const reach = Float32Array.from(texts, (_, id) => (idf[id] ?? 0) * Math.exp(-(idf[id] ?? 0) / 2));
	return learned.weights.map(
		(weight, position) => Math.abs(weight) * (reach[Math.floor(position / learned.questions)] ?? 0)
	);
}

const leastKept = (importances: Float32Array, keep: number) =>
	importances.length <= keep ? 0 : (importances.toSorted()[importances.length - keep] ?? 0);

function scalesOf(headOf: readonly number[], heads: number, learned: LinearWeights): number[] {
	const largest = new Float64Array(heads);
	learned.weights.forEach((weight, position) => {
		const head = headOf[position % learned.questions] ?? 0;
		largest[head] = Math.max(largest[head] ?? 0, Math.abs(weight));
	});
	return Array.from(largest, (weight) => Number((weight / STEPS).toPrecision(6)) || 1);
}
