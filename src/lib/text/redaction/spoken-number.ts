import type { Redaction, RedactionType } from '#lib/domain/redaction.ts';
import { CUE } from '../cue.ts';
import { wordsOf } from '../words.ts';
import type { Word } from '../words.ts';
import type { Detector } from './detector.ts';
import { readDigits } from './spoken/read-digits.ts';
import type { SpokenRun } from './spoken/read-digits.ts';

const ANNOUNCED: readonly [RedactionType, RegExp][] = [
	[
		'id',
		/(?:cccd|cmnd|cmtnd|cmt|can cuoc|chung minh|dinh danh|bao hiem|bhxh|bhyt|id card)[^.!?\n]{0,30}$/
	],
	['account', /(?:stk|tai khoan|(?<![a-z])tk|so the|the atm|account)[^.!?\n]{0,30}$/],
	['passport', /(?:ho chieu|passport)[^.!?\n]{0,25}$/],
	['plate', /(?:bien|xe|bks|plate)[^.!?\n]{0,20}$/],
	[
		'phone',
		/(?:so|sdt|dt|dien thoai|goi|zalo|viber|lien he|lien lac|may|alo|phone|number|call|tel)[^.!?\n]{0,24}$/
	]
];
const LONGEST_LEAD = 50;
const FEWEST_WORDS = 3;
const FEWEST_DIGITS: Partial<Record<RedactionType, number>> = { id: 9, account: 7, phone: 9 };

/** What the words before say that a number is. */
function announcedType(folded: string, start: number): RedactionType | null {
	const lead = folded.slice(Math.max(0, start - LONGEST_LEAD), start);
	return ANNOUNCED.find(([, pattern]) => pattern.test(lead))?.[0] ?? null;
}

/** How many digits from the first on are a telephone number; 0: none. */
function phoneLength(digits: string): number {
	if (/^0[35789]/.test(digits)) return digits.length >= 10 ? 10 : 0;
	if (/^02/.test(digits)) return digits.length >= 11 ? 11 : digits.length === 10 ? 10 : 0;
	return 0;
}

const redaction = (
	type: RedactionType,
	words: readonly Word[],
	from: number,
	last: number
): Redaction => ({ type, start: words[from]?.start ?? 0, end: words[last]?.end ?? 0 });

/** What a run of digits is; a telephone number may stand after other numbers in it. */
function readRun(run: SpokenRun, words: readonly Word[], folded: string): Redaction[] {
	if (run.wordCount < FEWEST_WORDS) return [];
	const type = announcedType(folded, words[run.from]?.start ?? 0);
	if (type === 'id' || type === 'account')
		return run.digits.length >= (FEWEST_DIGITS[type] ?? 0)
			? [redaction(type, words, run.from, run.to - 1)]
			: [];
	for (let at = 0; at < run.digits.length; at++) {
		const length = phoneLength(run.digits.slice(at));
		if (length === 0) continue;
		const isCitizenNumber = at === 0 && run.digits.length === 12;
		const end = at + (isCitizenNumber ? 12 : length);
		// What follows in one breath is the rest of a number that was begun twice.
		const isRepeated = run.digits.length - end >= FEWEST_WORDS;
		const last = isRepeated ? run.to - 1 : (run.said[end - 1] ?? run.from);
		return [redaction(isCitizenNumber ? 'id' : 'phone', words, run.said[at] ?? run.from, last)];
	}
	const isBare = type === 'phone' && run.digits.length >= 7 && run.digits.length <= 11;
	return isBare && run.wordCount >= 5 && !'1234567890'.includes(run.digits)
		? [redaction('phone', words, run.from, run.to - 1)]
		: [];
}

/** Letters of plates and passports by their names. */
const LETTER_NAME =
	/^(?:[a-z]\d?|be|xe|ce|de|e|ep|gie|ge|gio|hat|i|ca|lo|el|mo|em|no|en|o|pe|qui|cu|ro|sit|et|si|te|u|ve|vi|ich|xi|zet|go|ho|ka|ze|di)$/;
/** "51G" before digits that are read out. */
const SERIES = /^[1-9]\d[a-z]\d?$/;

/** "ba sáu A một hai ba bốn năm" after "xe", "xê bốn năm …" after "hộ chiếu". */
function lettered(run: SpokenRun, words: readonly Word[], folded: string): Redaction[] {
	const letter = words[run.from - 1];
	const first = words[run.from];
	if (!letter || !first || run.wordCount < FEWEST_WORDS) return [];
	if (SERIES.test(letter.folded) && run.digits.length >= 4 && run.digits.length <= 5)
		return [redaction('plate', words, run.from - 1, run.to - 1)];
	if (!LETTER_NAME.test(letter.folded)) return [];
	if (!/^[ ,.-]{1,2}$/.test(folded.slice(letter.end, first.start))) return [];
	const { length } = run.digits;
	const type = announcedType(folded, letter.start);
	if (type === 'passport' && length >= 6)
		return [redaction('passport', words, run.from - 1, run.to - 1)];
	if (length < 4 || length > 6) return [];
	for (const back of [2, 1]) {
		const [from, head] = [run.from - 1 - back, words[run.from - 1 - back]];
		const series = head && readDigits(folded, words.slice(0, run.from - 1), from);
		if (series?.digits.length === 2 && announcedType(folded, head?.start ?? 0) === 'plate')
			return [redaction('plate', words, from, run.to - 1)];
	}
	return [];
}

const SAID = CUE.numeral | CUE.digit;
const FEWEST_TOGETHER = 3;
const WITHIN = 5;

/** Whether a digit in words or figures stands here, and two more soon after. */
function beginsRun(words: readonly Word[], at: number): boolean {
	if (!((words[at]?.cue ?? 0) & SAID)) return false;
	let count = 0;
	for (let ahead = 0; ahead < WITHIN; ahead++) if ((words[at + ahead]?.cue ?? 0) & SAID) count += 1;
	return count >= FEWEST_TOGETHER;
}

/** Numbers read out, wholly or partly in words: telephones, identity papers, accounts, plates. */
export const findSpokenNumbers: Detector = (surface) => {
	if (!(surface.cues & CUE.numeral)) return [];
	const words = wordsOf(surface);
	const found: Redaction[] = [];
	for (let at = 0; at < words.length; at++) {
		if (!beginsRun(words, at)) continue;
		const run = readDigits(surface.text, words, at);
		if (!run) continue;
		const named = lettered(run, words, surface.folded);
		found.push(...(named.length > 0 ? named : readRun(run, words, surface.folded)));
		at = run.to - 1;
	}
	return found;
};
