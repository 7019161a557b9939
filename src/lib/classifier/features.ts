import type { CueTable } from './cues.ts';
import { CLOSING, NEGATED, OPENING, PLAIN, WORD, type FeatureSink } from './feature.ts';
import { hashEnd, hashStart, hashStep } from './hash.ts';
import { negationScope } from './negation.ts';
import type { ClassifierTokens, Token } from './token.ts';

/** Receives one occurrence of the feature of one token. */
type SingleSink = (token: Token, namespace: number, at: number) => void;

/** How many tokens count as a text's opening and its closing. */
const OPENING_TOKENS = 4;
const CLOSING_TOKENS = 6;

const STARTS = [WORD, PLAIN, NEGATED, OPENING, CLOSING].sort((a, b) => a - b).map(hashStart);
const [WORD_START, PLAIN_START] = [hashStart(WORD), hashStart(PLAIN)];

/** The feature of one token alone, in a namespace that is not named by an issue. */
export const hashOfSingle = ({ wordHash, plainHash }: Token, namespace: number) =>
	hashEnd(hashStep(STARTS[namespace] ?? 0, namespace === WORD ? wordHash : plainHash));

/**
 * Streams every feature of a text in a fixed order.
 * @param single takes the features of one token alone, by token and namespace
 */
export function eachFeature(
	tokens: ClassifierTokens,
	cues: CueTable,
	sink: FeatureSink,
	single: SingleSink = (token, namespace, at) =>
		sink(hashOfSingle(token, namespace), namespace, at, at, 0)
): void {
	words(tokens, sink, single);
	plains(tokens, sink, single);
	const each = (namespace: number, at: number) => single(tokens[at] as Token, namespace, at);
	negationScope(tokens, (at) => each(NEGATED, at));
	const { length } = tokens;
	for (let at = 0; at < Math.min(OPENING_TOKENS, length); at++) each(OPENING, at);
	for (let at = Math.max(0, length - CLOSING_TOKENS); at < length; at++) each(CLOSING, at);
	cues.match(tokens, sink);
}

const hashOfPair = (start: number, first: number, second: number) =>
	hashEnd(hashStep(hashStep(start, first), second));

/** Without an accent a word is its plain form, which `plains` tells. */
function words(tokens: ClassifierTokens, sink: FeatureSink, single: SingleSink): void {
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		const next = tokens[i + 1];
		if (!token || !(token.isAccented || next?.isAccented)) continue;
		if (token.isAccented) single(token, WORD, i);
		if (next) sink(hashOfPair(WORD_START, token.wordHash, next.wordHash), WORD, i, i + 1, 0);
	}
}

function plains(tokens: ClassifierTokens, sink: FeatureSink, single: SingleSink): void {
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i] as Token;
		single(token, PLAIN, i);
		const next = tokens[i + 1];
		if (next) sink(hashOfPair(PLAIN_START, token.plainHash, next.plainHash), PLAIN, i, i + 1, 0);
	}
}
