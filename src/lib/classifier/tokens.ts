import { fold } from '#lib/text/fold.ts';
import { intern } from '#lib/text/intern.ts';
import { remember } from '#lib/text/remember.ts';
import { expansionOf, isShortFor } from '#lib/text/teencode.ts';
import { cutTokens } from '#lib/text/tokenise.ts';
import { PLAIN, WORD } from './feature.ts';
import { hashStart, hashStep, hashToken } from './hash.ts';
import { isNegation, isSign } from './negation.ts';
import type { ClassifierTokens, Token } from './token.ts';

const URL_PATTERN = /(?:https?:\/\/|www\.)\S+/giu;
const mayHoldUrl = (lower: string) => lower.includes('://') || lower.includes('www.');

/** Placeholders, numbers and signs take part in a score but tell a reader nothing. */
const SHOWABLE = /^\p{L}[^<>]*$/u;
const BRACKET = /[<>]/;

/** A word as typed may be short for others, and those for none. */
const makeToken = (word: string, expansion: readonly Token[] | null): Token => {
	const plain = fold(word) || word;
	const [wordHash, plainHash] = [hashToken(word), hashToken(plain)];
	return {
		id: tokenCount++,
		word,
		plain,
		wordHash,
		plainHash,
		wordState: hashStep(hashStart(WORD), wordHash),
		plainState: hashStep(hashStart(PLAIN), plainHash),
		isAccented: word !== plain,
		isNegation: isNegation(plain),
		isSign: isSign(plain),
		isShowable: SHOWABLE.test(word),
		goesOn: !BRACKET.test(word),
		expansion
	};
};

const KNOWN_TOKENS = 20_000;
let tokenCount = 0;

const wholeToken = remember((word) => makeToken(word, null), KNOWN_TOKENS);

/** Words come again and again: a few thousand of them are nearly every text. */
const typedToken = intern((typed): Token => {
	const expansion = expansionOf(typed);
	return expansion ? makeToken(typed, expansion.map(wholeToken)) : wholeToken(typed);
}, KNOWN_TOKENS);

/** Writes out what a text's tokens are short for. */
function writtenOut(typed: readonly Token[]): Token[] {
	const words = typed.map(({ word }) => word);
	return typed.flatMap((token, at) =>
		token.expansion && isShortFor(words, at) ? token.expansion : token
	);
}

/** Tokenises what `maskForClassifier` returns; placeholders such as `<xa>` stay whole tokens. */
export function classifierTokens(maskedText: string): ClassifierTokens {
	const lower = maskedText.toLowerCase();
	const plain = mayHoldUrl(lower) ? maskedText.replace(URL_PATTERN, ' ').toLowerCase() : lower;
	const typed = cutTokens(plain, typedToken);
	for (const { expansion } of typed) if (expansion) return writtenOut(typed);
	return typed;
}
