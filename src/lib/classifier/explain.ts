import type { WordWeight } from '#lib/domain/understanding.ts';
import { weightAmong, type CodedWeights } from './coded-weights.ts';
import type { LinearClassifier, ScoredText } from './linear.ts';
import { LONGEST_CUE } from './phrase-table.ts';
import type { ClassifierTokens } from './token.ts';

const SHOWN_WORDS = 5;

/** What a question's score is made of: the bias and what each word, pair or phrase added. */
export interface Contributions {
	bias: number;
	words: WordWeight[];
}

/**
 * Makes the function that takes a question's score apart into words of the text itself.
 * All features that lie on the same words (as written, unaccented, negated, cue) count as one.
 */
export function createExplainer({ heads, starts }: LinearClassifier, weights: CodedWeights) {
	const bias = heads.flatMap((head) => head.bias);
	/** By span: `first * LONGEST_CUE`, and one for each word more. All 0 between two questions. */
	let sums = new Float64Array(1024);
	let spans = new Int32Array(1024);
	/** Adds up what each span says, the spans in order of first occurrence; returns how many they are. */
	const addUp = ({ encoded }: ScoredText, question: number): number => {
		const { ids, values, first, last, tokens } = encoded;
		const needed = Math.max(tokens.length * LONGEST_CUE, ids.length);
		if (needed > sums.length) sums = new Float64Array(2 * needed);
		if (needed > spans.length) spans = new Int32Array(2 * needed);
		let count = 0;
		for (let slot = 0; slot < ids.length; slot++) {
			const id = ids[slot] ?? 0;
			const weight = weightAmong(weights, starts[id] ?? 0, starts[id + 1] ?? 0, question);
			if (weight === 0) continue;
			const from = first[slot] ?? 0;
			const span = from * LONGEST_CUE + (last[slot] ?? 0) - from;
			if (sums[span] === 0) spans[count++] = span;
			sums[span] = (sums[span] ?? 0) + weight * (values[slot] ?? 0);
		}
		return count;
	};
	const take = (span: number): number => {
		const weight = sums[span] ?? 0;
		sums[span] = 0;
		return weight;
	};
	/** Of the first `count` spans those that are for it stay, the others are taken; returns how many stay. */
	const keepThoseFor = (count: number, { encoded: { tokens } }: ScoredText): number => {
		let kept = 0;
		for (let at = 0; at < count; at++) {
			const span = spans[at] ?? 0;
			if ((sums[span] ?? 0) > 0 && isShowable(tokens, span)) spans[kept++] = span;
			else take(span);
		}
		return kept;
	};
	/** The span that says most, the first one among equals; −1 when none is left that is for it. */
	const strongest = (count: number): number => {
		let best = -1;
		let most = 0;
		for (let at = 0; at < count; at++) {
			const span = spans[at] ?? 0;
			const weight = sums[span] ?? 0;
			if (weight > most || (weight === most && weight > 0 && span < best)) {
				best = span;
				most = weight;
			}
		}
		return best;
	};
	const wordsAt = ({ encoded }: ScoredText, span: number) => {
		const first = Math.floor(span / LONGEST_CUE);
		const length = (span % LONGEST_CUE) + 1;
		const { tokens } = encoded;
		if (length === 1) return tokens[first]?.word ?? '';
		const covered = tokens.slice(first, first + length);
		return covered.map(({ word }) => word).join(' ');
	};
	return {
		/** Everything that made the score; the weights and the bias add up to it. */
		account(scored: ScoredText, question: number): Contributions {
			const count = addUp(scored, question);
			const words = Array.from(spans.subarray(0, count).sort())
				.map((span): WordWeight => [wordsAt(scored, span), take(span)])
				.filter(([, weight]) => weight !== 0);
			return { bias: bias[question] ?? 0, words };
		},
		/** The words that spoke most for a label, strongest first, each once. */
		decidingWords(scored: ScoredText, question: number): WordWeight[] {
			const count = keepThoseFor(addUp(scored, question), scored);
			const shown: WordWeight[] = [];
			for (let span = strongest(count); span >= 0; span = strongest(count)) {
				const weight = take(span);
				const words = wordsAt(scored, span);
				if (shown.some(([known]) => known === words)) continue;
				shown.push([words, Math.round(weight * 1000) / 1000]);
				if (shown.length === SHOWN_WORDS) break;
			}
			for (let at = 0; at < count; at++) take(spans[at] ?? 0);
			return shown;
		}
	};
}

function isShowable(tokens: ClassifierTokens, span: number): boolean {
	const first = Math.floor(span / LONGEST_CUE);
	if (!tokens[first]?.isShowable) return false;
	for (let at = first + (span % LONGEST_CUE); at > first; at--)
		if (!tokens[at]?.goesOn) return false;
	return true;
}
