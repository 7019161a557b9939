import type { LinearClassifier } from './linear.ts';
import { selectFeatures } from './vocabulary.ts';

/** Positions by rising value. There are but a few distinct ones: much faster than to sort. */
function orderOf(values: Float32Array): number[] {
	const positions = new Map<number, number[]>();
	for (let at = 0; at < values.length; at++) {
		const value = values[at] ?? 0;
		const known = positions.get(value);
		if (known) known.push(at);
		else positions.set(value, [at]);
	}
	return [...positions].sort(([a], [b]) => a - b).flatMap(([, own]) => own);
}

/**
 * The same classifier with its features numbered from the most frequent one on: what nearly every text
 * asks for then lies together in memory. Scores stay as they are.
 */
export function orderByFrequency(linear: LinearClassifier): LinearClassifier {
	const { vocabulary, starts, questions, weights } = linear;
	const order = orderOf(vocabulary.idf);
	const ordered = {
		starts: new Int32Array(starts.length),
		questions: new Uint8Array(questions.length),
		weights: new Int8Array(weights.length)
	};
	let end = 0;
	for (let id = 0; id < order.length; id++) {
		const from = order[id] ?? 0;
		const last = starts[from + 1] ?? 0;
		for (let k = starts[from] ?? 0; k < last; k++, end++) {
			ordered.questions[end] = questions[k] ?? 0;
			ordered.weights[end] = weights[k] ?? 0;
		}
		ordered.starts[id + 1] = end;
	}
	return { ...linear, vocabulary: selectFeatures(vocabulary, order), ...ordered };
}
