import { fold } from '#lib/text/fold.ts';
import { remember } from '#lib/text/remember.ts';
import { expandTeencode } from '#lib/text/teencode.ts';
import { tokenise } from '#lib/text/tokenise.ts';

/** The classifier's view of a text: its tokens as written and without diacritics, side by side. */
export interface ClassifierTokens {
	/** lower case, abbreviations expanded, numbers as 0 */
	words: string[];
	/** the same tokens, diacritics and đ folded */
	plain: string[];
}

const URL_PATTERN = /(?:https?:\/\/|www\.)\S+/giu;
const NUMBER_PATTERN = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

/** Words come again and again: a few thousand of them are nearly every text. */
const foldWord = remember((word) => fold(word) || word, 20_000);

/** Tokenises what `maskForClassifier` returns; placeholders such as `<xa>` stay whole tokens. */
export function classifierTokens(maskedText: string): ClassifierTokens {
	const text = maskedText.replace(URL_PATTERN, ' ').replace(NUMBER_PATTERN, '0');
	const words = expandTeencode(tokenise(text));
	return { words, plain: words.map(foldWord) };
}
