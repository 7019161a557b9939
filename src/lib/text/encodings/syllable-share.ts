import { isVietnameseSyllable } from './vietnamese-syllable.ts';

const NOT_ASCII = /[^\0-\x7f]/;
const BETWEEN_WORDS = /[\s\x21-\x40\x5b-\x60\x7b-\x7e“”‘’–…]+/;

export interface SyllableShare {
	/** how many words with a letter beyond ASCII were looked at; the others tell nothing */
	words: number;
	/** of them, those that could be Vietnamese syllables, 0–1 */
	share: number;
}

/** How much of a text's accented words reads as Vietnamese. Looks at 4,000 words at most. */
export function syllableShare(text: string): SyllableShare {
	const accented = text
		.normalize('NFC')
		.split(BETWEEN_WORDS)
		.filter((word) => NOT_ASCII.test(word))
		.slice(0, 4000);
	const valid = accented.filter(isVietnameseSyllable).length;
	return { words: accented.length, share: accented.length === 0 ? 0 : valid / accented.length };
}
