import type { Word } from '../../words.ts';

const DIGITS: Readonly<Record<string, string>> = {
	không: '0',
	khong: '0',
	ko: '0',
	o: '0',
	zero: '0',
	oh: '0',
	một: '1',
	mốt: '1',
	mot: '1',
	one: '1',
	hai: '2',
	two: '2',
	ba: '3',
	three: '3',
	bốn: '4',
	bon: '4',
	tư: '4',
	tu: '4',
	four: '4',
	năm: '5',
	nam: '5',
	lăm: '5',
	nhăm: '5',
	lam: '5',
	nham: '5',
	five: '5',
	sáu: '6',
	sau: '6',
	six: '6',
	bảy: '7',
	bẩy: '7',
	bay: '7',
	seven: '7',
	tám: '8',
	tam: '8',
	eight: '8',
	chín: '9',
	chin: '9',
	nine: '9'
};
/** "mười", which is a one before a digit of its group, and "mươi", which is nothing there. */
const TENS = new Set(['mười', 'mươi', 'muoi']);
const HUNDREDS = new Set(['trăm', 'tram']);
const ODD = new Set(['linh', 'lẻ', 'le']);
const FILLERS = new Set(
	'rồi roi gạch chấm ờ ừm à ạ dạ tiếp xong nha nhé nghe đến và đuôi đầu với thêm'.split(' ')
);
const REPEATS = new Set(['số', 'con', 'so']);
const DOUBLED: Readonly<Record<string, number>> = { double: 2, triple: 3 };
const FIGURES = /^\d{1,8}$/;
const MOST_REPEATED = 5;

/** A run of words that are read as digits. */
export interface SpokenRun {
	/** index of its first word and of the word after its last */
	from: number;
	to: number;
	digits: string;
	/** for each digit the index of the word that says it */
	said: number[];
	/** how many words, not figures, it holds */
	wordCount: number;
}

const digitOf = (word: Word | undefined) => (word ? DIGITS[word.lower] : undefined);
const isTens = (word: Word | undefined) => word !== undefined && TENS.has(word.lower);

/** Whether only spaces, commas, points or dashes stand between two words. */
function isClose(text: string, before: Word, word: Word): boolean {
	const gap = text.slice(before.end, word.start);
	return gap.length > 0 && gap.length <= 5 && /^[\s,.…;:\-–/]+$/.test(gap);
}

/** The words of one run, each with the digits that it says; null where a word belongs to none. */
function digitsSaid(words: readonly Word[], at: number, from: number, run: string): string | null {
	const word = words[at];
	const next = words[at + 1];
	if (!word) return null;
	if (FIGURES.test(word.text)) return word.text;
	const digit = digitOf(word);
	if (digit !== undefined) return digit;
	if (isTens(word)) {
		const isJoined = next?.joined === true && digitOf(next) !== undefined;
		const isTen = !(at > from && digitOf(words[at - 1]) !== undefined && word.lower !== 'mười');
		return isTen ? (isJoined ? '1' : '10') : isJoined ? '' : '0';
	}
	if (at === from || !next) return null;
	const following = digitOf(next) ?? (FIGURES.test(next.text) ? '' : undefined);
	if (following === undefined && !isTens(next)) return null;
	if (HUNDREDS.has(word.lower)) return '';
	if (ODD.has(word.lower)) return '0';
	if (FILLERS.has(word.lower)) return '';
	const times = Number(run.at(-1));
	if (REPEATS.has(word.lower) && following && times >= 2 && times <= MOST_REPEATED) return 'repeat';
	return word.lower in DOUBLED ? 'double' : null;
}

/** The run of spoken digits that begins at a word, or null where that word says no digit. */
export function readDigits(text: string, words: readonly Word[], from: number): SpokenRun | null {
	const run: SpokenRun = { from, to: from, digits: '', said: [], wordCount: 0 };
	for (let at = from; at < words.length; at++) {
		const word = words[at];
		const before = words[at - 1];
		if (!word || (at > from && before && !isClose(text, before, word))) break;
		let said = digitsSaid(words, at, from, run.digits);
		if (said === null) break;
		if (said === 'repeat') {
			const next = digitOf(words[at + 1]) ?? '';
			said = next.repeat(Number(run.digits.at(-1)) - 1);
			run.digits = run.digits.slice(0, -1);
			run.said.pop();
		} else if (said === 'double') {
			said = (digitOf(words[at + 1]) ?? '').repeat((DOUBLED[word.lower] ?? 1) - 1);
		}
		run.digits += said;
		for (let digit = 0; digit < said.length; digit++) run.said.push(at);
		if (!FIGURES.test(word.text)) run.wordCount += 1;
		run.to = at + 1;
	}
	return run.digits === '' ? null : run;
}
