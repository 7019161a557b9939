import { fold } from '../../fold.ts';
import { FOLDED_GIVEN_NAMES, GIVEN_NAMES } from './given-names.ts';
import { FOLDED_NOT_NAMES, isNoPair, NOT_NAMES } from './not-names.ts';
import { MIDDLES, PLAIN_SURNAMES, SURNAMES } from './surnames.ts';
import type { Word } from '../../words.ts';

const LONGEST_NAME = 5;
const isShouted = (word: Word) => word.text.length > 1 && word.text === word.text.toUpperCase();
const foldedSurnames = new Set([...SURNAMES].map(fold));

/** Whether a word is a family name; without diacritics too when the text has none. */
export const isSurname = (word: Word | undefined, isPlain: boolean) =>
	word !== undefined &&
	(SURNAMES.has(word.lower) ||
		(isPlain && foldedSurnames.has(word.folded)) ||
		PLAIN_SURNAMES.has(word.lower));

/** Whether a word that ends most runs belongs to a name in this place. */
function belongs(
	run: readonly Word[],
	word: Word,
	next: Word | undefined,
	isPlain: boolean
): boolean {
	const [first, second] = run;
	// "Thị" and surnames that look like an ordinary word ("Đoàn", "Từ") belong to names in their place.
	if (!first) {
		const isFamily =
			word.text === 'Thị' ||
			SURNAMES.has(word.lower) ||
			PLAIN_SURNAMES.has(word.lower) ||
			(isPlain && foldedSurnames.has(word.folded));
		return isFamily && next?.joined === true && next.capital;
	}
	// "Đinh Y Rưm", "Tôn Nữ Thị Quế".
	const isSexMark = word.text === 'Y' && next?.joined === true && next.capital;
	if (!second)
		return (
			word.folded === 'thi' ||
			word.folded === 'van' ||
			isSexMark ||
			(first.lower === 'tôn' && word.lower === 'nữ') ||
			(/^(?:Anh|My)$/.test(word.text) &&
				!(next?.joined && next.capital) &&
				(isPlain
					? word.text === 'Anh' && FOLDED_GIVEN_NAMES.has(first.folded)
					: GIVEN_NAMES.has(first.lower)))
		);
	if (second.lower === 'nữ') return run.length < 4;
	// "Đỗ Thị Lan Anh", "Mai Anh".
	if (word.lower === 'anh' && !next?.capital) return true;
	const hasMiddle = MIDDLES.has(second.lower) || second.folded === 'thi' || second.folded === 'van';
	return (
		hasMiddle && (run.length === 2 || (run.length === 3 && !next?.capital && !isShouted(word)))
	);
}

function endsName(run: readonly Word[], word: Word, next: Word | undefined, isPlain: boolean) {
	if (run.length !== 2 && next?.joined && isNoPair(word.lower, next.lower)) return true;
	if (belongs(run, word, next, isPlain)) return false;
	return NOT_NAMES.has(word.lower) || (isPlain && FOLDED_NOT_NAMES.has(word.folded));
}

const TITLES = new Set('ông bà anh chị cô chú bác cụ dì cậu'.split(' '));
const OFFICES = new Set('con công đoàn đảng phó trưởng bí quản cán hội tổ tổng cháu'.split(' '));
/** "anh Sáng trưởng bến", "ông Từ": an ordinary word in capitals right after a title in small letters. */
function isNameAfterTitle(words: readonly Word[], at: number): boolean {
	const [title, word, next] = [words[at - 1], words[at] as Word, words[at + 1]];
	if (!word.joined || !title) return false;
	if (/^(?:Mr|Mrs|Ms|Miss)$/.test(title.text)) return /^\p{Lu}\p{Ll}+$/u.test(word.text);
	if (title.capital || !TITLES.has(title.lower)) return false;
	if (word.text.length > 1 && isShouted(word)) return false;
	if (OFFICES.has(word.lower) || isNoPair(word.lower, next?.lower ?? '')) return false;
	return GIVEN_NAMES.has(word.lower) || SURNAMES.has(word.lower);
}

/** In capitals throughout, the sentence goes on after the name: as many words as a name has. */
function shoutedLength(run: readonly Word[]): number {
	const [first, second, , fourth] = run;
	if (!second) return 1;
	if (first?.lower === 'tôn' && second.lower === 'nữ') return 4;
	if (MIDDLES.has(second.lower) || second.folded === 'thi' || second.folded === 'van')
		return fourth && GIVEN_NAMES.has(fourth.lower) ? 4 : 3;
	return isSurname(first, false) ? 3 : 1;
}

/** "name KENJI MORITA": whatever stands in capitals there. */
const isForeignField = (words: readonly Word[], at: number) =>
	/^(?:name|holder|is|mr|mrs|ms)$/.test(words[at - 1]?.lower ?? '') && !words[at - 1]?.capital;

/** The capitalised words from `at` on that may form one name, without words that belong to no name. */
export function nameRun(words: readonly Word[], at: number, isPlain: boolean): Word[] {
	const run: Word[] = [];
	for (let index = at; index < words.length && run.length < LONGEST_NAME; index++) {
		const word = words[index];
		if (!word?.capital || (run.length > 0 && !word.joined)) break;
		const isTitled = index === at && isNameAfterTitle(words, at);
		if (!isTitled && endsName(run, word, words[index + 1], isPlain)) break;
		run.push(word);
	}
	if (run.length < 2 || !run.every(isShouted)) return run;
	return isForeignField(words, at) ? run : run.slice(0, shoutedLength(run));
}
