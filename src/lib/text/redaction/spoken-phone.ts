import type { Redaction } from '#lib/domain/redaction.ts';

const DIGIT_WORD: Record<string, string> = {
	khong: '0',
	mot: '1',
	hai: '2',
	ba: '3',
	bon: '4',
	tu: '4',
	nam: '5',
	lam: '5',
	sau: '6',
	bay: '7',
	tam: '8',
	chin: '9',
	zero: '0',
	one: '1',
	two: '2',
	three: '3',
	four: '4',
	five: '5',
	six: '6',
	seven: '7',
	eight: '8',
	nine: '9'
};
const WORD = Object.keys(DIGIT_WORD).join('|');
const RUN = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:khong|zero|0\d{0,3})(?:[\s,.\-–]{1,3}(?:(?:${WORD})(?![\p{L}\p{N}])|\d{1,4}(?!\d)))+`,
	'gu'
);
/** The shortest run: a zero and one digit more. Most texts with a "không" have none. */
const MAY_BE_RUN = new RegExp(String.raw`(?:khong|zero|0\d{0,3})[\s,.\-–]{1,3}(?:${WORD}|\d)`);
const ITEM = new RegExp(`${WORD}|\\d+`, 'g');

/** The end of the first telephone number in a run of digit words, or null. */
function endOfNumber(run: string): number | null {
	let digits = '';
	let words = 0;
	for (const item of run.matchAll(ITEM)) {
		const word = DIGIT_WORD[item[0]];
		if (word) words += 1;
		digits += word ?? item[0];
		const isWhole = digits.length === (digits.startsWith('02') ? 11 : 10);
		if (isWhole && words >= 3 && /^0[235789]/.test(digits)) return item.index + item[0].length;
	}
	return null;
}

/** Telephone numbers read out, "không chín một hai …", wholly or partly in words. Expects folded text. */
export function spokenPhones(folded: string): Redaction[] {
	if (!MAY_BE_RUN.test(folded)) return [];
	const found: Redaction[] = [];
	for (const run of folded.matchAll(RUN)) {
		const length = endOfNumber(run[0]);
		if (length) found.push({ type: 'phone', start: run.index, end: run.index + length });
	}
	return found;
}
