import { foldInPlace } from './fold.ts';
import { remember } from './remember.ts';
import type { Surface } from './surface.ts';
import type { Word, WordForm } from './word.ts';

export type { Word } from './word.ts';

// Highland names carry apostrophes inside a word: H'Hen, K’Brôi.
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const OPENING = /(?:^|[.!?…:;\n"“”(–-])\s*$/;

/** One word of a name as the index of places knows it. */
export const wordKey = (folded: string) => folded.replace(/['’`´]/g, '').replace(/^0+(?=\d)/, '');

/** Vietnamese has a few thousand syllables: nearly every word has been seen before. */
const formOf = remember((text): WordForm => {
	const lower = text.toLowerCase();
	const folded = foldInPlace(text);
	return { text, lower, folded, key: wordKey(folded), capital: text[0] !== lower[0] };
}, 50_000);

function cut(line: string): Word[] {
	const words: Word[] = [];
	let end = -2;
	for (const found of line.match(WORD) ?? []) {
		const { text, lower, folded, key, capital } = formOf(found);
		const start = line.indexOf(found, Math.max(0, end));
		const joined = start === end + 1 && line[end] === ' ';
		end = start + found.length;
		words.push({ text, lower, folded, key, capital, start, end, joined });
	}
	return words;
}

/** The words of a surface, cut once. */
export const wordsOf = (surface: Surface): readonly Word[] => (surface.words ??= cut(surface.text));

/** Whether a word opens a sentence, a line or the text, so that its capital means nothing. */
export const opensSentence = (text: string, word: Word) =>
	OPENING.test(text.slice(Math.max(0, word.start - 4), word.start));
