import { fold } from '#lib/text/fold.ts';
import { remember } from '#lib/text/remember.ts';
import { expansionOf, isShortFor } from '#lib/text/teencode.ts';
import { tokenise } from '#lib/text/tokenise.ts';
import { hashToken } from './hash.ts';
import { isNegation, isSign } from './negation.ts';
import type { ClassifierTokens, Token } from './token.ts';

const URL_PATTERN = /(?:https?:\/\/|www\.)\S+/giu;
const NUMBER_PATTERN = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

function makeToken(word: string, id: number): Token {
	const plain = fold(word) || word;
	return {
		id,
		word,
		plain,
		wordHash: hashToken(word),
		plainHash: hashToken(plain),
		isAccented: word !== plain,
		isNegation: isNegation(plain),
		isSign: isSign(plain)
	};
}

/** A token as typed, with the tokens that it may be short for. */
interface TypedToken {
	token: Token;
	expansion: readonly Token[] | null;
}

const KNOWN_TOKENS = 20_000;
let tokenCount = 0;

/** Words come again and again: a few thousand of them are nearly every text. */
const tokenOf = remember((word): Token => makeToken(word, tokenCount++), KNOWN_TOKENS);

const typedToken = remember(
	(typed): TypedToken => ({
		token: tokenOf(typed),
		expansion: expansionOf(typed)?.map(tokenOf) ?? null
	}),
	KNOWN_TOKENS
);

/** Tokenises what `maskForClassifier` returns; placeholders such as `<xa>` stay whole tokens. */
export function classifierTokens(maskedText: string): ClassifierTokens {
	const text = maskedText.replace(URL_PATTERN, ' ').replace(NUMBER_PATTERN, '0');
	const typed = tokenise(text);
	const tokens: Token[] = [];
	for (let at = 0; at < typed.length; at++) {
		const { token, expansion } = typedToken(typed[at] ?? '');
		if (expansion && isShortFor(typed, at)) tokens.push(...expansion);
		else tokens.push(token);
	}
	return tokens;
}
