import { buildHashIndex } from './hash-index.ts';
import { hashEnd, hashStart, hashStep } from './hash.ts';
import type { ClassifierTokens, Token } from './token.ts';

/** A phrase that is looked for, with the issue that it speaks of. */
export interface Phrase {
	tokens: ClassifierTokens;
	/** position in the table's list of issues */
	issue: number;
	/** of the feature that it gives */
	namespace: number;
}

/** Most tokens in a phrase that is looked for. */
export const LONGEST_CUE = 6;

type Report = (phrase: Phrase, first: number, last: number) => void;

const START = hashStart(0);

/**
 * Makes the function that reports every phrase of a text, overlapping ones too; where two issues
 * share a phrase, the first one's. Most tokens begin no phrase, and most pairs neither: a text costs
 * little more than one look a token.
 * @param hashOf which of a token's hashes is compared
 */
export function phraseTable(phrases: readonly Phrase[], hashOf: (token: Token) => number) {
	const indexOf = (each: readonly ClassifierTokens[]) =>
		buildHashIndex(
			each.map((tokens) =>
				hashEnd(tokens.reduce((state, token) => hashStep(state, hashOf(token)), START))
			)
		);
	const all = phrases.map(({ tokens }) => tokens);
	const lookup = indexOf(all);
	const begins = firstTokens(all, hashOf);
	const beginsTwo = indexOf(all.map((tokens) => tokens.slice(0, 2)));
	return (tokens: ClassifierTokens, report: Report) => {
		for (let first = 0; first < tokens.length; first++) {
			const opener = tokens[first];
			if (!opener || !begins(opener)) continue;
			let state = START;
			const end = Math.min(tokens.length, first + LONGEST_CUE);
			for (let last = first; last < end; last++) {
				const token = tokens[last];
				if (!token) break;
				state = hashStep(state, hashOf(token));
				const hash = hashEnd(state);
				if (last === first + 1 && beginsTwo(hash) < 0) break;
				const found = lookup(hash);
				const phrase = found < 0 ? undefined : phrases[found];
				if (phrase) report(phrase, first, last);
			}
		}
	};
}

const UNASKED = 0;
const YES = 1;
const NO = 2;
const MOST_REMEMBERED = 200_000;

/** Makes the function that tells whether a token begins a phrase, remembered by the token's number. */
function firstTokens(phrases: readonly ClassifierTokens[], hashOf: (token: Token) => number) {
	const hashes = new Set(phrases.flatMap((tokens) => tokens.slice(0, 1).map(hashOf)));
	let answers = new Uint8Array(16_384);
	return (token: Token): boolean => {
		const { id } = token;
		if (id >= MOST_REMEMBERED) return hashes.has(hashOf(token));
		if (id >= answers.length) {
			const more = new Uint8Array(2 * id);
			more.set(answers);
			answers = more;
		}
		if (answers[id] === UNASKED) answers[id] = hashes.has(hashOf(token)) ? YES : NO;
		return answers[id] === YES;
	};
}
