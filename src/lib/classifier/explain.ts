import type { WordWeight } from '#lib/domain/understanding.ts';
import { LONGEST_CUE } from './cues.ts';
import { plainWeights, type LinearClassifier, type ScoredText } from './linear.ts';

const SHOWN_WORDS = 5;
/** Placeholders, numbers and signs take part in a score but tell a reader nothing. */
const SHOWABLE = /^\p{L}[^<>]*$/u;

/** What a question's score is made of: the bias and what each word, pair or phrase added. */
export interface Contributions {
	bias: number;
	words: WordWeight[];
}

/**
 * Makes the function that takes a question's score apart into words of the text itself.
 * All features that lie on the same words (as written, unaccented, negated, cue) count as one.
 */
export function createExplainer(linear: LinearClassifier) {
	const weights = plainWeights(linear);
	const bias = linear.heads.flatMap((head) => head.bias);
	const added = ({ encoded }: ScoredText, question: number): Float64Array => {
		const { ids, values, first, last, tokens } = encoded;
		const sums = new Float64Array(tokens.words.length * LONGEST_CUE);
		for (let slot = 0; slot < ids.length; slot++) {
			const span = (first[slot] ?? 0) * LONGEST_CUE + (last[slot] ?? 0) - (first[slot] ?? 0);
			sums[span] =
				(sums[span] ?? 0) +
				weightOf(linear, weights, ids[slot] ?? 0, question) * (values[slot] ?? 0);
		}
		return sums;
	};
	const wordsAt = ({ encoded }: ScoredText, span: number) => {
		const first = Math.floor(span / LONGEST_CUE);
		const length = (span % LONGEST_CUE) + 1;
		const { words } = encoded.tokens;
		return length === 1 ? (words[first] ?? '') : words.slice(first, first + length).join(' ');
	};
	return {
		/** Everything that made the score; the weights and the bias add up to it. */
		account(scored: ScoredText, question: number): Contributions {
			const words: WordWeight[] = [];
			added(scored, question).forEach((weight, span) => {
				if (weight !== 0) words.push([wordsAt(scored, span), weight]);
			});
			return { bias: bias[question] ?? 0, words };
		},
		/** The words that spoke most for a label, strongest first, each once. */
		decidingWords(scored: ScoredText, question: number): WordWeight[] {
			const sums = added(scored, question);
			const spans: number[] = [];
			for (let span = 0; span < sums.length; span++) if ((sums[span] ?? 0) > 0) spans.push(span);
			spans.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
			const shown: WordWeight[] = [];
			for (const span of spans) {
				const words = wordsAt(scored, span);
				if (!SHOWABLE.test(words) || shown.some(([known]) => known === words)) continue;
				shown.push([words, Math.round((sums[span] ?? 0) * 1000) / 1000]);
				if (shown.length === SHOWN_WORDS) break;
			}
			return shown;
		}
	};
}

/** A feature's questions are in rising order. */
function weightOf(
	{ starts, questions }: LinearClassifier,
	weights: Float32Array,
	feature: number,
	question: number
): number {
	for (let k = starts[feature] ?? 0; k < (starts[feature + 1] ?? 0); k++) {
		if ((questions[k] ?? 0) >= question) return questions[k] === question ? (weights[k] ?? 0) : 0;
	}
	return 0;
}
