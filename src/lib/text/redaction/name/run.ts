import { fold } from '../../fold.ts';
import { FOLDED_NOT_NAMES, NOT_NAMES, NOT_PAIRS } from './not-names.ts';
import { SURNAMES } from './surnames.ts';
import type { Word } from '../../words.ts';

const LONGEST_NAME = 5;
const isShouted = (word: Word) => word.text.length > 1 && word.text === word.text.toUpperCase();

function endsName(
	before: Word | undefined,
	word: Word,
	next: Word | undefined,
	isPlain: boolean,
	position: number
): boolean {
	if (next?.joined && NOT_PAIRS.has(`${word.lower}_${next.lower}`)) return true;
	// "Thị" and surnames that look like an ordinary word ("Đoàn", "Từ") belong to names in their place.
	if (position === 0 && SURNAMES.has(word.lower) && next?.joined && next.capital) return false;
	if (position === 1 && word.folded === 'thi') return false;
	// "Đỗ Thị Lan Anh", "Mai Anh".
	if (position >= 1 && word.lower === 'anh' && !next?.capital) return false;
	if (position === 2 && (before?.folded === 'thi' || before?.folded === 'van')) return false;
	return NOT_NAMES.has(word.lower) || (isPlain && FOLDED_NOT_NAMES.has(word.folded));
}

/** The capitalised words from `at` on that may form one name, without words that belong to no name. */
export function nameRun(words: readonly Word[], at: number, isPlain: boolean): Word[] {
	const run: Word[] = [];
	for (let index = at; index < words.length && run.length < LONGEST_NAME; index++) {
		const word = words[index];
		if (!word?.capital || (run.length > 0 && !word.joined)) break;
		if (endsName(run.at(-1), word, words[index + 1], isPlain, run.length)) break;
		run.push(word);
	}
	// In capitals throughout, the sentence goes on after the name: four syllables at most.
	return run.every(isShouted) ? run.slice(0, 4) : run;
}

const foldedSurnames = new Set([...SURNAMES].map(fold));

/** Whether a word is a family name; without diacritics too when the text has none. */
export const isSurname = (word: Word | undefined, isPlain: boolean) =>
	word !== undefined && (SURNAMES.has(word.lower) || (isPlain && foldedSurnames.has(word.folded)));
