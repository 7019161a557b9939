import type { Surface } from '../../surface.ts';
import { wordsOf } from '../../words.ts';
import type { Word } from '../../words.ts';

export const set = (words: string) => new Set(words.trim().split(/\s+/));

/** A text as its parser of addresses walks it: each step takes the index of a word and gives the next. */
export interface AddressText {
	surface: Surface;
	words: readonly Word[];
}

export const addressText = (surface: Surface): AddressText => ({
	surface,
	words: wordsOf(surface)
});

const NUMBER =
	/[a-z]{0,2}-?\d{1,4}(?: ?bis(?![a-z])|[a-z]?\d{0,2})(?:[/.-][a-z]?\d{1,5}[a-z]?)*(?![\p{L}\p{N}])/uy;

const NUMERAL =
	/^(?:một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|linh|lẻ|trăm|không|mot|bon|tu|nam|lam|sau|bay|tam|chin|muoi|tram|khong)$/u;

/** A point with a space after it ends a sentence. */
const GAP = /^(?!\.\s)[\s,;:.\-–()/]{1,3}$/;

const MOST_NUMERALS = 5;

const SHORTENED = set('no p đ d apt q kp tp ng');

/** Whether only a space or a comma stands before a word. */
export function isClose({ surface, words }: AddressText, at: number): boolean {
	const [before, word] = [words[at - 1], words[at]];
	if (!before || !word) return false;
	const gap = surface.text.slice(before.end, word.start);
	return GAP.test(gap) || (gap === '. ' && SHORTENED.has(before.lower));
}

/** "12.350.000": a sum of money, not a number with parts. */
const SUM = /\d{1,3}(?:[.,]\d{3}){2,}(?!\d)/y;

/** "90s", "45ph", "16702": how long a light stays red, the code of a unit. */
const NO_HOUSE = /^(?:\d{1,3}(?:s|ph)|\d{5,})$/;

/** Inside a number: what stands before is cut off. */
const CUT = /\d[.,-]$/;

/** After a house number in figures, or `at` where none stands. */
export function afterNumber({ surface, words }: AddressText, at: number): number {
	const word = words[at];
	if (!word || NO_HOUSE.test(word.text)) return at;
	SUM.lastIndex = word.start;
	if (
		SUM.test(surface.folded) ||
		CUT.test(surface.folded.slice(Math.max(0, word.start - 2), word.start))
	)
		return at;
	NUMBER.lastIndex = word.start;
	if (!NUMBER.test(surface.folded)) return at;
	let next = at + 1;
	while ((words[next]?.start ?? Infinity) < NUMBER.lastIndex) next++;
	return next;
}

/** After a number in words, or `at`. */
export function afterNumerals({ words }: AddressText, at: number): number {
	let next = at;
	while (next < at + MOST_NUMERALS && NUMERAL.test(words[next]?.lower ?? '')) next++;
	return next;
}

/** What a building is called: after the number of a flat one of them must follow. */
const BUILDINGS = set(
	'tòa toà toa block chung khu ktt ct tập tap nhà nha lô lo dãy day cư cu building tower tháp thap tầng tang lầu lau trọ tro ktx ký ky xóm số so khối khoi floor ngõ ngo hẻm hem kiệt kiet'
);

/** Whether a building is named from a word on. */
export const namesBuilding = (text: AddressText, at: number) =>
	(BUILDINGS.has(text.words[at]?.lower ?? '') &&
		(text.words[at]?.folded !== 'cu' || text.words[at + 1]?.folded === 'xa')) ||
	/^ct\d/i.test(text.words[at]?.text ?? '');
