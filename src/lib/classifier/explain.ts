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

/** Words from `span / LONGEST_CUE` on, `span % LONGEST_CUE` more than one of them. */
interface SpanWeight {
	span: number;
	weight: number;
}

/**
 * Makes the function that takes a question's score apart into words of the text itself.
 * All features that lie on the same words (as written, unaccented, negated, cue) count as one.
 */
export function createExplainer(linear: LinearClassifier) {
	const weights = plainWeights(linear);
	const bias = linear.heads.flatMap((head) => head.bias);
	let sums = new Float64Array(1024);
	/** What the words of each span added, in order of first occurrence. */
	const added = ({ encoded }: ScoredText, question: number): SpanWeight[] => {
		const { ids, values, first, last, tokens } = encoded;
		const needed = tokens.words.length * LONGEST_CUE;
		if (needed > sums.length) sums = new Float64Array(2 * needed);
		const spans: number[] = [];
		for (let slot = 0; slot < ids.length; slot++) {
			const weight = weightOf(linear, weights, ids[slot] ?? 0, question);
			if (weight === 0) continue;
			const from = first[slot] ?? 0;
			const span = from * LONGEST_CUE + (last[slot] ?? 0) - from;
			if (sums[span] === 0) spans.push(span);
			sums[span] = (sums[span] ?? 0) + weight * (values[slot] ?? 0);
		}
		return spans.map((span) => {
			const weight = sums[span] ?? 0;
			sums[span] = 0;
			return { span, weight };
		});
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
			const spans = added(scored, question).filter(({ weight }) => weight !== 0);
			const words = spans
				.sort((a, b) => a.span - b.span)
				.map(({ span, weight }): WordWeight => [wordsAt(scored, span), weight]);
			return { bias: bias[question] ?? 0, words };
		},
		/** The words that spoke most for a label, strongest first, each once. */
		decidingWords(scored: ScoredText, question: number): WordWeight[] {
			const spans = added(scored, question).filter(({ weight }) => weight > 0);
			const shown: WordWeight[] = [];
			while (spans.length > 0 && shown.length < SHOWN_WORDS) {
				const { span, weight } = takeStrongest(spans);
				const words = wordsAt(scored, span);
				if (!SHOWABLE.test(words) || shown.some(([known]) => known === words)) continue;
				shown.push([words, Math.round(weight * 1000) / 1000]);
			}
			return shown;
		}
	};
}

/** Takes the strongest span out of a list that is not empty; the first one among equals. */
function takeStrongest(spans: SpanWeight[]): SpanWeight {
	const strongest = spans.reduce((best, next) =>
		next.weight > best.weight || (next.weight === best.weight && next.span < best.span)
			? next
			: best
	);
	spans[spans.indexOf(strongest)] = spans.at(-1) ?? strongest;
	spans.pop();
	return strongest;
}

/** A feature's questions are in rising order. */
function weightOf(
	{ starts, questions }: LinearClassifier,
	weights: Float32Array,
	feature: number,
	question: number
): number {
	let low = starts[feature] ?? 0;
	const end = starts[feature + 1] ?? 0;
	for (let high = end; low < high;) {
		const middle = (low + high) >>> 1;
		if ((questions[middle] ?? 0) < question) low = middle + 1;
		else high = middle;
	}
	return low < end && questions[low] === question ? (weights[low] ?? 0) : 0;
}
