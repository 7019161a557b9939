import type { WordWeight } from '#lib/domain/understanding.ts';
import { firstCodeOf, type CodedWeights } from './coded-weights.ts';
import type { LinearClassifier, ScoredText } from './linear.ts';
import type { ClassifierTokens } from './token.ts';

const SHOWN_WORDS = 5;
/** Bits of a span that hold how many words it has beyond the first: no phrase is longer than that. */
const LENGTH_BITS = 3;
const SPANS_A_TOKEN = 1 << LENGTH_BITS;
const firstOf = (span: number) => span >> LENGTH_BITS;
const lastOf = (span: number) => firstOf(span) + (span & (SPANS_A_TOKEN - 1));

/** Above all codes: a feature has no more weights. */
const NO_CODE = 0x10000;

/** What a question's score is made of: the bias and what each word, pair or phrase added. */
export interface Contributions {
	bias: number;
	words: WordWeight[];
}

/** What each span of a text's words says for one question. */
interface Tally {
	/** by span: `first << LENGTH_BITS`, and one for each word more; all 0 between two questions */
	sums: Float64Array;
	/** the first `count` are in use, in order of first occurrence */
	spans: Int32Array;
	count: number;
}

const emptyTally = (size: number): Tally => ({
	sums: new Float64Array(size),
	spans: new Int32Array(size),
	count: 0
});

function take({ sums }: Tally, span: number): number {
	const weight = sums[span] ?? 0;
	sums[span] = 0;
	return weight;
}

function put(tally: Tally, span: number, weight: number): void {
	const { sums } = tally;
	if (sums[span] === 0) tally.spans[tally.count++] = span;
	sums[span] = (sums[span] ?? 0) + weight;
}

/** Takes the spans that are against the label or cannot be shown. */
function keepThoseFor(tally: Tally, tokens: ClassifierTokens): void {
	const { sums, spans, count } = tally;
	tally.count = 0;
	for (let at = 0; at < count; at++) {
		const span = spans[at] ?? 0;
		if ((sums[span] ?? 0) > 0 && isShowable(tokens, span)) spans[tally.count++] = span;
		else take(tally, span);
	}
}

/** The span that says most, the first one among equals; −1 when none is left that is for the label. */
function strongest({ sums, spans, count }: Tally): number {
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
}

function wordsAt(tokens: ClassifierTokens, span: number): string {
	const last = lastOf(span);
	let words = tokens[firstOf(span)]?.word ?? '';
	for (let at = firstOf(span) + 1; at <= last && at < tokens.length; at++)
		words += ` ${tokens[at]?.word ?? ''}`;
	return words;
}

/** The words of a tally that say most for its label, strongest first, each once; the tally is 0 afterwards. */
function topWords(tally: Tally, tokens: ClassifierTokens): WordWeight[] {
	keepThoseFor(tally, tokens);
	const shown: WordWeight[] = [];
	for (let span = strongest(tally); span >= 0; span = strongest(tally)) {
		const weight = take(tally, span);
		const words = wordsAt(tokens, span);
		if (shown.some(([known]) => known === words)) continue;
		shown.push([words, Math.round(weight * 1000) / 1000]);
		if (shown.length === SHOWN_WORDS) break;
	}
	for (let at = 0; at < tally.count; at++) take(tally, tally.spans[at] ?? 0);
	return shown;
}

/**
 * Makes the functions that take scores apart into words of the text itself.
 * All features that lie on the same words (as written, unaccented, negated, cue) count as one.
 */
export function createExplainer(
	{ heads, starts }: LinearClassifier,
	{ codes, values: weights }: CodedWeights
) {
	const bias = heads.flatMap((head) => head.bias);
	let tallies: [Tally, Tally] = [emptyTally(1024), emptyTally(1024)];
	/**
	 * Adds up what each span says for two questions at once. To look through all weights of a feature is
	 * faster than to search for two.
	 */
	const addUp = ({ encoded }: ScoredText, one: number, other: number): [Tally, Tally] => {
		const { count, ids, values, first, last, tokens } = encoded;
		const needed = Math.max(tokens.length * SPANS_A_TOKEN, count);
		if (needed > tallies[0].sums.length) tallies = [emptyTally(2 * needed), emptyTally(2 * needed)];
		tallies[0].count = tallies[1].count = 0;
		const [low, high] = one <= other ? [one, other] : [other, one];
		const [forLow, forHigh] = one <= other ? tallies : [tallies[1], tallies[0]];
		const [lowFrom, lowTo] = [firstCodeOf(low), firstCodeOf(low + 1)];
		const [highFrom, highTo] = [firstCodeOf(high), firstCodeOf(high + 1)];
		for (let slot = 0; slot < count; slot++) {
			const id = ids[slot] ?? 0;
			const end = starts[id + 1] ?? 0;
			const from = first[slot] ?? 0;
			const span = (from << LENGTH_BITS) + (last[slot] ?? 0) - from;
			const value = values[slot] ?? 0;
			// A feature's questions rise.
			let k = starts[id] ?? 0;
			let code = k < end ? (codes[k] ?? 0) : NO_CODE;
			while (code < lowFrom) code = ++k < end ? (codes[k] ?? 0) : NO_CODE;
			if (code < lowTo) put(forLow, span, (weights[code] ?? 0) * value);
			if (low === high) continue;
			while (code < highFrom) code = ++k < end ? (codes[k] ?? 0) : NO_CODE;
			if (code < highTo) put(forHigh, span, (weights[code] ?? 0) * value);
		}
		return tallies;
	};
	return {
		/** Everything that made the score; the weights and the bias add up to it. */
		account(scored: ScoredText, question: number): Contributions {
			const [tally] = addUp(scored, question, question);
			const { tokens } = scored.encoded;
			const words = Array.from(tally.spans.subarray(0, tally.count).sort())
				.map((span): WordWeight => [wordsAt(tokens, span), take(tally, span)])
				.filter(([, weight]) => weight !== 0);
			return { bias: bias[question] ?? 0, words };
		},
		/** The words that spoke most for each of two labels, strongest first, each once. */
		decidingWords(
			scored: ScoredText,
			one: number,
			other: number
		): [one: WordWeight[], other: WordWeight[]] {
			const [left, right] = addUp(scored, one, other);
			const { tokens } = scored.encoded;
			return [topWords(left, tokens), topWords(right, tokens)];
		}
	};
}

function isShowable(tokens: ClassifierTokens, span: number): boolean {
	const first = firstOf(span);
	if (!tokens[first]?.isShowable) return false;
	for (let at = lastOf(span); at > first; at--) if (!tokens[at]?.goesOn) return false;
	return true;
}
