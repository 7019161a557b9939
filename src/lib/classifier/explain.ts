import type { WordWeight } from '#lib/domain/understanding.ts';
import type { LinearClassifier, ScoredText } from './linear.ts';
import { plainWeights } from './linear.ts';

const SHOWN_WORDS = 5;
/** Placeholders, numbers and signs take part in a score but tell a reader nothing. */
const SHOWABLE = /^\p{L}/u;
const BARE_PLACEHOLDER = /[<>]/;

/** What a question's score is made of: the bias and what each word or word pair added. */
export interface Contributions {
	bias: number;
	words: WordWeight[];
}

/** Makes the function that takes a question's score apart into words of the text itself. */
export function createExplainer(linear: LinearClassifier) {
	const weights = plainWeights(linear);
	const bias = linear.heads.flatMap((head) => head.bias);
	let shares = new Float64Array(1024);
	return ({ encoded }: ScoredText, question: number): Contributions => {
		const { ids, values, occurrences, tokens } = encoded;
		if (shares.length < ids.length) shares = new Float64Array(ids.length * 2);
		const times = new Uint16Array(ids.length);
		for (let slot = 0; slot < ids.length; slot++) {
			const weight = weightOf(linear, weights, ids[slot]!, question);
			shares[slot] = weight * values[slot]!;
		}
		for (const slot of occurrences.feature) times[slot]!++;
		const sums = new Map<string, number>();
		for (let i = 0; i < occurrences.feature.length; i++) {
			const slot = occurrences.feature[i]!;
			const share = shares[slot]!;
			if (share === 0) continue;
			const [first, last] = [occurrences.first[i]!, occurrences.last[i]!];
			const words =
				first === last ? tokens.words[first]! : tokens.words.slice(first, last + 1).join(' ');
			sums.set(words, (sums.get(words) ?? 0) + share / times[slot]!);
		}
		return { bias: bias[question]!, words: [...sums] };
	};
}

/** The words that spoke most for a label, strongest first. */
export function decidingWords({ words }: Contributions): WordWeight[] {
	return words
		.filter(([word, weight]) => weight > 0 && SHOWABLE.test(word) && !BARE_PLACEHOLDER.test(word))
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.slice(0, SHOWN_WORDS)
		.map(([word, weight]) => [word, Math.round(weight * 1000) / 1000]);
}

function weightOf(
	{ starts, questions }: LinearClassifier,
	weights: Float32Array,
	feature: number,
	question: number
): number {
	for (let k = starts[feature]!; k < starts[feature + 1]!; k++) {
		if (questions[k] === question) return weights[k]!;
	}
	return 0;
}
