import { franc } from 'franc';
import type { TextLanguage } from '#lib/domain/language.ts';
import { CUE } from './cue.ts';
import { COMMON_SYLLABLES, ENGLISH_WORDS } from './language/common-words.ts';
import type { Surface } from './surface.ts';
import { tokenise } from './tokenise.ts';

const VIETNAMESE_ONLY = /[ăđơưĩũạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
/** Shared with other languages, so that they count only where nothing else speaks. */
const ACCENTED = /[àáãâèéêìíòóõôùúý]/i;
const LETTERS = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
const [FIRST_ASCII_LETTER, LAST_ASCII_LETTER, LOWER_CASE_BIT, ASCII_END] = [97, 122, 32, 128];

/** How many letters a text has that is all ASCII, as most of those without accents are; null for others. */
function asciiLetters(text: string): number | null {
	let letters = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code >= ASCII_END) return null;
		const lower = code | LOWER_CASE_BIT;
		if (lower >= FIRST_ASCII_LETTER && lower <= LAST_ASCII_LETTER) letters += 1;
	}
	return letters;
}

/** Below this many letters trigrams say little, so that known words decide. */
const ENOUGH_LETTERS = 40;

const shareOf = (words: readonly string[], known: ReadonlySet<string>) =>
	words.filter((word) => known.has(word)).length / words.length;

/** Few words: Vietnamese or English by how many of them are that language's commonest. */
function languageOfFewWords(words: readonly string[]): TextLanguage {
	if (words.length === 0) return 'other';
	const [vi, en] = [shareOf(words, COMMON_SYLLABLES), shareOf(words, ENGLISH_WORDS)];
	if (Math.max(vi, en) < 0.25) return words.some((word) => ACCENTED.test(word)) ? 'vi' : 'other';
	return vi >= en ? 'vi' : 'en';
}

/** English that quotes a Vietnamese word or name: at least every third word is a common English one. */
function isMostlyEnglish(text: string): boolean {
	if (!/ (?:the|and|is|to|for|of|was) /i.test(text)) return false;
	const words = tokenise(text).filter((token) => /^\p{L}/u.test(token));
	const accented = words.filter((word) => VIETNAMESE_ONLY.test(word)).length;
	return accented / words.length < 0.2 && shareOf(words, ENGLISH_WORDS) >= 0.3;
}

/**
 * Language of a text. Letters that only Vietnamese has decide at once; unaccented text goes by its words
 * when short and by trigrams (franc, restricted to the two languages) when long. Anything else is "other".
 * Who has cut the words of the text's surface hands it on.
 */
export function detectLanguage(text: string, surface: Surface | null = null): TextLanguage {
	const isRead = surface !== null && surface.offsets === null && surface.words !== null;
	const composed = isRead ? text : text.normalize('NFC');
	const mayBeEnglish = !isRead || (surface.cues & CUE.particle) !== 0;
	if (VIETNAMESE_ONLY.test(composed) && !(mayBeEnglish && isMostlyEnglish(composed))) return 'vi';
	const ascii = asciiLetters(composed);
	const letters = ascii ?? composed.match(LETTERS)?.length ?? 0;
	const latin = ascii ?? composed.match(LATIN)?.length ?? 0;
	if (letters === 0 || latin < letters / 2) return 'other';
	const words = tokenise(composed).filter((token) => /^\p{L}/u.test(token));
	const byWords = languageOfFewWords(words);
	if (letters < ENOUGH_LETTERS || shareOf(words, COMMON_SYLLABLES) >= 0.6) return byWords;
	const code = franc(composed, { only: ['vie', 'eng'] });
	if (code === 'vie') return 'vi';
	return code === 'eng' ? 'en' : byWords;
}
