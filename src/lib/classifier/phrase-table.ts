import { rememberById } from '#lib/text/remember-by-id.ts';
import { buildHashIndex } from './hash-index.ts';
import { hashEnd, hashStart, hashStep } from './hash.ts';
import type { ClassifierTokens, Token } from './token.ts';

/** A phrase that is looked for, with the issue that it speaks of. */
export interface Phrase {
	tokens: ClassifierTokens;
	/** whether it is found only as written; otherwise without diacritics */
	isAccented: boolean;
	/** position in the table's list of issues */
	issue: number;
	/** of the feature that it gives */
	namespace: number;
}

/** Most tokens in a phrase that is looked for. */
export const LONGEST_CUE = 6;

type Report = (phrase: Phrase, first: number, last: number) => void;

/** Tokens with which some phrase begins. */
interface Beginning {
	/** the phrases that end here too */
	phrases: Phrase[];
	goesOn: boolean;
}

const START = hashStart(0);

/**
 * Makes the function that reports every phrase of a text, overlapping ones too; where two issues
 * share a phrase, the first one's. It looks no further than some phrase begins with what it has read:
 * a text costs little more than one look a token.
 */
export function phraseTable(phrases: readonly Phrase[]) {
	const byHash = beginningsOf(phrases);
	const beginnings = [...byHash.values()];
	const lookup = buildHashIndex([...byHash.keys()]);
	const find = (state: number) => lookup(hashEnd(state));
	const findOpening = rememberById(({ plainHash }: Token) => find(hashStep(START, plainHash)));
	return (tokens: ClassifierTokens, report: Report) => {
		for (let first = 0; first < tokens.length; first++) {
			const opener = tokens[first] as Token;
			let found = findOpening(opener);
			let state = hashStep(START, opener.plainHash);
			for (let last = first; found >= 0;) {
				const { phrases, goesOn } = beginnings[found] as Beginning;
				for (const phrase of phrases)
					if (!phrase.isAccented || isWritten(phrase, tokens, first)) report(phrase, first, last);
				const next = goesOn ? tokens[++last] : undefined;
				if (!next) break;
				state = hashStep(state, next.plainHash);
				found = find(state);
			}
		}
	};
}

const isWritten = (phrase: Phrase, tokens: ClassifierTokens, first: number) =>
	phrase.tokens.every(({ wordHash }, at) => wordHash === tokens[first + at]?.wordHash);

const isSame = (one: Phrase, other: Phrase) =>
	one.isAccented === other.isAccented && (!one.isAccented || isWritten(one, other.tokens, 0));

/** Every beginning of the phrases that are not too long, by its hash. */
function beginningsOf(phrases: readonly Phrase[]) {
	const beginnings = new Map<number, Beginning>();
	for (const phrase of phrases) {
		const { length } = phrase.tokens;
		if (length > LONGEST_CUE) continue;
		let state = START;
		phrase.tokens.forEach(({ plainHash }, at) => {
			state = hashStep(state, plainHash);
			const known = beginnings.get(hashEnd(state)) ?? { phrases: [], goesOn: false };
			beginnings.set(hashEnd(state), known);
			if (at + 1 < length) known.goesOn = true;
			else if (!known.phrases.some((other) => isSame(phrase, other))) known.phrases.push(phrase);
		});
	}
	return beginnings;
}
