import type { CueTable } from './cues.ts';
import { CLOSING, NEGATED, OPENING, PLAIN, WORD, type FeatureSink } from './feature.ts';
import { hashEnd, hashStart, hashStep } from './hash.ts';
import { negationScope } from './negation.ts';
import type { ClassifierTokens, Token } from './token.ts';

/** Receives the occurrences of a text's features as what they are made of: no hash is made for them yet. */
export interface Occurrences {
	/** one token alone, in a namespace that is not named by an issue */
	single: (token: Token, namespace: number, at: number) => void;
	/** two tokens, the first of them at a position: as written (`WORD`) or without diacritics (`PLAIN`) */
	pair: (first: Token, second: Token, namespace: number, at: number) => void;
	/** a phrase, named by its issue's position in the cue table */
	cue: (issue: number, namespace: number, first: number, last: number) => void;
}

/** How many tokens count as a text's opening and its closing. */
const OPENING_TOKENS = 4;
const CLOSING_TOKENS = 6;

const STARTS = [WORD, PLAIN, NEGATED, OPENING, CLOSING].sort((a, b) => a - b).map(hashStart);

/** The feature of one token alone, in a namespace that is not named by an issue. */
export const hashOfSingle = ({ wordHash, plainHash }: Token, namespace: number) =>
	hashEnd(hashStep(STARTS[namespace] ?? 0, namespace === WORD ? wordHash : plainHash));

/** The feature of two tokens. */
export const hashOfPair = (first: Token, second: Token, namespace: number) =>
	namespace === WORD
		? hashEnd(hashStep(first.wordState, second.wordHash))
		: hashEnd(hashStep(first.plainState, second.plainHash));

/** Streams every feature of a text in a fixed order. */
export function eachOccurrence(tokens: ClassifierTokens, cues: CueTable, take: Occurrences): void {
	words(tokens, take);
	plains(tokens, take);
	negationScope(tokens, (at) => take.single(tokens[at] as Token, NEGATED, at));
	const { length } = tokens;
	for (let at = 0; at < Math.min(OPENING_TOKENS, length); at++)
		take.single(tokens[at] as Token, OPENING, at);
	for (let at = Math.max(0, length - CLOSING_TOKENS); at < length; at++)
		take.single(tokens[at] as Token, CLOSING, at);
	cues.match(tokens, take.cue);
}

/** The same with the hash of each feature. */
export function eachFeature(tokens: ClassifierTokens, cues: CueTable, sink: FeatureSink): void {
	eachOccurrence(tokens, cues, {
		single: (token, namespace, at) =>
			sink(hashOfSingle(token, namespace) >>> 0, namespace, at, at, 0),
		pair: (first, second, namespace, at) =>
			sink(hashOfPair(first, second, namespace) >>> 0, namespace, at, at + 1, 0),
		cue: (issue, namespace, first, last) =>
			sink(cues.hashOf(issue, namespace), namespace, first, last, issue)
	});
}

/** Without an accent a word is its plain form, which `plains` tells. */
function words(tokens: ClassifierTokens, take: Occurrences): void {
	const { length } = tokens;
	for (let at = 0; at < length; at++) {
		const token = tokens[at] as Token;
		const next = at + 1 < length ? (tokens[at + 1] as Token) : null;
		if (token.isAccented) take.single(token, WORD, at);
		if (next && (token.isAccented || next.isAccented)) take.pair(token, next, WORD, at);
	}
}

function plains(tokens: ClassifierTokens, take: Occurrences): void {
	const { length } = tokens;
	for (let at = 0; at < length; at++) {
		const token = tokens[at] as Token;
		take.single(token, PLAIN, at);
		if (at + 1 < length) take.pair(token, tokens[at + 1] as Token, PLAIN, at);
	}
}
