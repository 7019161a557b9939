import type { LinearClassifier } from './linear.ts';
import { selectFeatures } from './vocabulary.ts';

/**
 * The same classifier with its features numbered from the most frequent one on: what nearly every text
 * asks for then lies together in memory. Scores stay as they are.
 */
export function orderByFrequency(linear: LinearClassifier): LinearClassifier {
	const { vocabulary, starts, questions, weights } = linear;
	const { idf } = vocabulary;
	// There are but a few distinct values: much faster than to sort the features.
	const byIdf = [...Map.groupBy(idf.keys(), (id) => idf[id] ?? 0)].sort(([a], [b]) => a - b);
	const order = byIdf.flatMap(([, ids]) => ids);
	const ordered = {
		starts: new Int32Array(starts.length),
		questions: new Uint8Array(questions.length),
		weights: new Int8Array(weights.length)
	};
	let end = 0;
	order.forEach((from, id) => {
		const [first = 0, last = 0] = [starts[from], starts[from + 1]];
		ordered.questions.set(questions.subarray(first, last), end);
		ordered.weights.set(weights.subarray(first, last), end);
		end += last - first;
		ordered.starts[id + 1] = end;
	});
	return { ...linear, vocabulary: selectFeatures(vocabulary, order), ...ordered };
}
