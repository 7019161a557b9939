import type { LinearClassifier } from './linear.ts';
import { selectFeatures } from './vocabulary.ts';

/**
 * The same classifier with its features numbered from the most frequent one on: what nearly every text
 * asks for then lies together in memory. Scores stay as they are.
 */
export function orderByFrequency(linear: LinearClassifier): LinearClassifier {
	const { vocabulary, starts, questions, weights } = linear;
	const { idf } = vocabulary;
	const order = Array.from(idf.keys()).sort((a, b) => (idf[a] ?? 0) - (idf[b] ?? 0));
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
