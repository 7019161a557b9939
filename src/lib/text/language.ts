import { franc } from 'franc';
import type { TextLanguage } from '#lib/domain/language.ts';
import { COMMON_SYLLABLES, ENGLISH_WORDS } from './language/common-words.ts';
import { tokenise } from './tokenise.ts';

const VIETNAMESE_ONLY = /[ăđơưĩũạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
const LETTERS = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** Below this many letters trigrams say little, so that known words decide. */
const ENOUGH_LETTERS = 40;

const shareOf = (words: readonly string[], known: ReadonlySet<string>) =>
	words.filter((word) => known.has(word)).length / words.length;

/** Few words: Vietnamese or English by how many of them are that language's commonest. */
function languageOfFewWords(words: readonly string[]): TextLanguage {
	if (words.length === 0) return 'other';
	const [vi, en] = [shareOf(words, COMMON_SYLLABLES), shareOf(words, ENGLISH_WORDS)];
	if (Math.max(vi, en) < 0.25) return 'other';
	return vi >= en ? 'vi' : 'en';
}

/**
 * Language of a text. Letters that only Vietnamese has decide at once; unaccented text goes by its words
 * when short and by trigrams (franc, restricted to the two languages) when long. Anything else is "other".
 */
export function detectLanguage(text: string): TextLanguage {
	const composed = text.normalize('NFC');
	if (VIETNAMESE_ONLY.test(composed)) return 'vi';
	const letters = composed.match(LETTERS)?.length ?? 0;
	const latin = composed.match(LATIN)?.length ?? 0;
	if (letters === 0 || latin < letters / 2) return 'other';
	const words = tokenise(composed).filter((token) => /^\p{L}/u.test(token));
	const byWords = languageOfFewWords(words);
	if (letters < ENOUGH_LETTERS || shareOf(words, COMMON_SYLLABLES) >= 0.6) return byWords;
	const code = franc(composed, { only: ['vie', 'eng'] });
	if (code === 'vie') return 'vi';
	return code === 'eng' ? 'en' : byWords;
}
