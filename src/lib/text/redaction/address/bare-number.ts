import { afterNumber } from './address-text.ts';
import type { AddressText } from './address-text.ts';
import { afterChain, afterLane } from './chain.ts';
import { DOCUMENT_BEFORE, endOf, isCount, isPublic, LANE_FIRST, lead } from './lead.ts';
import type { Span } from './lead.ts';
import { afterFamousRoad } from './road.ts';

const SLASHED = /^[kh]?\d{1,4}(?: ?bis|[a-z]?)(?:\/\d{1,4}[a-z]?)+$/;
/** "26/4/2026", "4/2026", "20/2008": a date, a month, the number of a law. */
const DATED = /^(?:\d{1,2}\/)?\d{1,4}\/(?:19|20)\d\d$/;
/** "118.500": thousands. */
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;
/** "quy hoạch 1/500 khu …": the scale of a plan. */
const SCALE = /^1\/[125]0{2,4}$/;
const DAY_OF_MONTH = /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])$/;

/** "giao tới 15/3 đường …" is no date. */
const DELIVERED = /(?:giao|ship|gui|chuyen)(?: \p{L}+){0,3} (?:toi|den|ve|tai) $/u;
const BESIDE = /(?<!\p{L})(?:truoc(?: cua)?|doi dien|ben canh|canh|sat|gan|sau|dia chi|nha) $/u;

const ON_DAY =
	/(?<!\p{L})(?:ngay|hom|sang|trua|chieu|toi|dem|tu|den|het|truoc|sau|va|thu \p{L}+|,) $/u;

/** Whether nothing but two to four capitals stands between: the name of a road. */
const isRoadName = ({ words }: AddressText, from: number, to: number) =>
	to >= from + 2 &&
	to <= from + 4 &&
	words.slice(from, to).every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text));

const ROOMS = new Set(
	'số so nhà nha k h p căn can phòng phong hẻm hem ngõ ngo kiệt kiet lot unit no room apartment flat house block tower floor tòa toa tầng tang lô lo'.split(
		' '
	)
);
/** "Lũng Nọi 29/66, Cốc Lùng 12/90": a count beside the name of what is counted. */
function isCounted(text: AddressText, at: number, number: number, end: number): boolean {
	const { words, surface } = text;
	const [before, word] = [words[at - 1], words[at]];
	const isNamed =
		word?.joined === true && before?.capital === true && /^\p{Lu}\p{Ll}/u.test(before.text);
	if (isNamed && !ROOMS.has(before.lower) && !words[number]?.joined) return true;
	// The number of the next one, cut in two: "xóm Trại 28" of "28/55".
	return /^(?:\/|[.,]\d{3})\d/.test(surface.text.slice(endOf(text, end), endOf(text, end) + 5));
}

/** "tổ 1 92/95, tổ 2 88/90, tổ 3 77/81". */
const MANY_COUNTS =
	/(?:(?<![\d/])\d{1,3}\/\d{1,3}(?![\d/])[^.!?\n]{1,40}){2}(?<![\d/])\d{1,3}\/\d{1,3}(?![\d/])/u;
/** "92/95": no more than all. */
const isShare = (code: string) => {
	const [part, all] = code.split('/').map(Number);
	return part !== undefined && all !== undefined && part <= all;
};

const BEFORE_HOME = new Set(
	'o tai tru ngu nha ve den toi chi so dc c ship giao gui cho at in is la address gan canh cua toi em minh chau con'.split(
		' '
	)
);
/** "đạt điểm trên 18/20, khối 9 có 11 em": a score, and a clause of its own behind the comma. */
function isScore({ words }: AddressText, at: number, number: number): boolean {
	const [before, word, next] = [words[at - 1], words[at], words[number]];
	if (!word?.joined || !before || next?.joined) return false;
	return !before.capital && !BEFORE_HOME.has(before.folded) && !ROOMS.has(before.lower);
}

/** "khối 7 62/55; khối 8 …", "quỹ năm 2026: khu 1 …": counts in a row, a year before its list. */
function isInTable({ words, surface }: AddressText, at: number, end: number): boolean {
	const [before, word, last] = [words[at - 1], words[at], words[end - 1]];
	if (!word || !last) return false;
	if (word.joined && before && /^\d{1,4}$/.test(before.text)) return true;
	if (MANY_COUNTS.test(surface.folded) && isShare(surface.folded.slice(word.start, last.end)))
		return true;
	const sign = surface.text[last.end];
	return sign === ';' || (sign === ':' && surface.text[word.start - 2] !== ':');
}

/** A number that no word announces, the words before it, and the chain of names that it would begin. */
interface BareNumber {
	at: number;
	/** position of the word after it */
	number: number;
	end: number;
	code: string;
	before: string;
}

/** What no home begins with. */
function isNoHome(text: AddressText, { at, number, end, code, before }: BareNumber): boolean {
	if (DATED.test(code) || THOUSANDS.test(code) || SCALE.test(code)) return true;
	// "3 out of 39 on Cua Dai road"
	if (/^(?:on|of)$/.test(text.words[number]?.lower ?? '')) return true;
	if (isInTable(text, at, number) || isCounted(text, at, number, end)) return true;
	if (code.includes('/') && isScore(text, at, number)) return true;
	return isCount(text, number) || DOCUMENT_BEFORE.test(before) || isPublic(before);
}

/** Whether the number is a house's by its form or by the road behind it. */
function isOfHouse(text: AddressText, { at, number, end, code, before }: BareNumber): boolean {
	const { words, surface } = text;
	const lane = LANE_FIRST.has(words[number]?.lower ?? '') ? afterLane(text, number) : number;
	const hasLane = lane > number;
	if (hasLane && end > lane) return true;
	if (SLASHED.test(code)) {
		const isDay = DAY_OF_MONTH.test(code) && !DELIVERED.test(before);
		if (!isDay && end >= number + 2) return true;
		if (hasLane && !ON_DAY.test(before)) return true;
	}
	if (/^\d{1,4}(?:[a-z]| ?bis)?$/.test(code)) {
		// "Có 2 Nguyễn Huệ"
		const isOneOfMany = /^[2-9]$/.test(code) && /(?<!\p{L})(?:co|trung|hai|ca) $/u.test(before);
		if (!isOneOfMany && afterFamousRoad(text, number) > number) return true;
	}
	if (/^\d{1,4}[a-z]?$/.test(code) && isRoadName(text, number, end) && BESIDE.test(before))
		return true;
	return (
		end > number &&
		/(?:street|road|avenue|street,|st\.)$/.test(
			surface.folded.slice(words[at]?.start, endOf(text, end))
		)
	);
}

/** "118/3 Phan Huy Ích", "12 ngõ 34 đường Láng": the number itself begins the address. */
export function atBareNumber(text: AddressText, at: number): Span {
	const number = afterNumber(text, at);
	if (number === at) return null;
	const end = afterChain(text, number);
	const code = text.surface.folded.slice(text.words[at]?.start, endOf(text, number));
	const found: BareNumber = { at, number, end, code, before: lead(text, at) };
	// Most numbers are counts: their form tells it before the words around them are asked.
	return isOfHouse(text, found) && !isNoHome(text, found) ? [at, end] : null;
}
