import type { CueTable } from './cues.ts';
import { CLOSING, NEGATED, OPENING, PLAIN, WORD, type FeatureSink } from './feature.ts';
import { hashEnd, hashStart, hashStep } from './hash.ts';
import { negationScope } from './negation.ts';
import type { ClassifierTokens } from './token.ts';

/** How many tokens count as a text's opening and its closing. */
const OPENING_TOKENS = 4;
const CLOSING_TOKENS = 6;

const START = [WORD, PLAIN, NEGATED, OPENING, CLOSING].map(hashStart);
const [WORD_START = 0, PLAIN_START = 0, NEGATED_START = 0, OPENING_START = 0, CLOSING_START = 0] =
	START;

/** Streams every feature of a text in a fixed order. */
export function eachFeature(tokens: ClassifierTokens, cues: CueTable, sink: FeatureSink): void {
	words(tokens, sink);
	plains(tokens, sink);
	negationScope(tokens, (i) => sink(plainHash(tokens, i, NEGATED_START), NEGATED, i, i, 0));
	const { length } = tokens;
	for (let i = 0; i < Math.min(OPENING_TOKENS, length); i++)
		sink(plainHash(tokens, i, OPENING_START), OPENING, i, i, 0);
	for (let i = Math.max(0, length - CLOSING_TOKENS); i < length; i++)
		sink(plainHash(tokens, i, CLOSING_START), CLOSING, i, i, 0);
	cues.match(tokens, sink);
}

const plainHash = (tokens: ClassifierTokens, at: number, start: number) =>
	hashEnd(hashStep(start, tokens[at]?.plainHash ?? 0));

/** Without an accent a word is its plain form, which `plains` tells. */
function words(tokens: ClassifierTokens, sink: FeatureSink): void {
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		const next = tokens[i + 1];
		if (!token || !(token.isAccented || next?.isAccented)) continue;
		const state = hashStep(WORD_START, token.wordHash);
		if (token.isAccented) sink(hashEnd(state), WORD, i, i, 0);
		if (next) sink(hashEnd(hashStep(state, next.wordHash)), WORD, i, i + 1, 0);
	}
}

function plains(tokens: ClassifierTokens, sink: FeatureSink): void {
	for (let i = 0; i < tokens.length; i++) {
		const state = hashStep(PLAIN_START, tokens[i]?.plainHash ?? 0);
		sink(hashEnd(state), PLAIN, i, i, 0);
		const next = tokens[i + 1];
		if (next) sink(hashEnd(hashStep(state, next.plainHash)), PLAIN, i, i + 1, 0);
	}
}
