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

type Report = (issue: number, namespace: number, first: number, last: number) => void;

/** Tokens with which some phrase begins. */
interface Beginning {
	/** the phrases that end here too */
	phrases: Phrase[];
	goesOn: boolean;
}

const START = hashStart(0);
/** Bits of what is known of a beginning. */
const ENDS = 1;
const GOES_ON = 2;

/**
 * Makes the function that reports every phrase of a text, overlapping ones too; where two issues
 * share a phrase, the first one's. It looks no further than some phrase begins with what it has read:
 * a text costs little more than one look a token.
 */
export function phraseTable(phrases: readonly Phrase[]) {
	const byHash = beginningsOf(phrases);
	const beginnings = [...byHash.values()];
	const knownOf = Uint8Array.from(
		beginnings,
		({ phrases: ended, goesOn }) => (ended.length > 0 ? ENDS : 0) | (goesOn ? GOES_ON : 0)
	);
	const lookup = buildHashIndex([...byHash.keys()]);
	const findOpening = rememberById(({ plainHash }: Token) =>
		lookup(hashEnd(hashStep(START, plainHash)))
	);
	return (tokens: ClassifierTokens, report: Report): void => {
		const { length } = tokens;
		for (let first = 0; first < length; first++) {
			const opener = tokens[first] as Token;
			let found = findOpening(opener);
			if (found < 0) continue;
			let state = hashStep(START, opener.plainHash);
			for (let last = first; found >= 0;) {
				const known = knownOf[found] ?? 0;
				if (known & ENDS)
					for (const phrase of (beginnings[found] as Beginning).phrases)
						if (!phrase.isAccented || isWritten(phrase, tokens, first))
							report(phrase.issue, phrase.namespace, first, last);
				last += 1;
				if (!(known & GOES_ON) || last >= length) break;
				state = hashStep(state, (tokens[last] as Token).plainHash);
				found = lookup(hashEnd(state));
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
