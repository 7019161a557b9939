import { digitsOf, findAll, withDigits } from './detector.ts';
import type { Detector } from './detector.ts';
import { isAmount, isDate } from './not-personal.ts';

const GAP = String.raw`[\s.\-–_()·/*]{0,3}`;
const START = String.raw`(?<![\p{L}\p{N}]|\d[.,])`;
const END = String.raw`(?!\d|[.,-]\d)`;
const PREFIX = String.raw`(?:\(?(?:\+|00)?${GAP}84\)?${GAP}(?:\(?0\)?${GAP})?|\(?[0o]${GAP})`;

/** Mobile numbers (03, 05, 07, 08, 09 and the 11-digit 01 of before 2018), also behind +84. */
const MOBILE = new RegExp(
	`${START}${PREFIX}(?:[35789](?:${GAP}\\d){8}|1${GAP}[2689](?:${GAP}\\d){8})${END}`,
	'gu'
);
/** Landlines: 02 and area, eleven digits in all (ten in older texts). */
const LANDLINE = new RegExp(`${START}${PREFIX}2(?:${GAP}\\d){8,9}${END}`, 'gu');
/** Groups behind commas, colons, strokes or apostrophes: "0912,345,678", "0912 | 345 | 678". */
const GROUPED =
	/(?<![\p{L}\p{N}]|\d[.,])0[35789]\d{1,2}(?: ?[,:;|'’…] ?\d{2,6}){1,3}(?!\d|[.,:]\d)/gu;
const MOBILE_DIGITS = 10;
/** Shorter or unusual numbers count only right after a word that announces one. */
const ANNOUNCED = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:sdt|dt|dtdd|so dien thoai|dien thoai|so may|zalo|viber|alo|lien he|lh|phone|tel|mobile|hotline|goi)(?: (?:so|cho|la|may|toi|em|minh|zalo|qua|cua|ban|cu|moi|number|is|nha|rieng)){0,3}[\s:.(]{0,4}(?<span>\+?\d(?:${GAP}\d){7,11})${END}`,
	'dgu'
);
/** Numbers of other countries: "+49 151 2330 4471". */
const FOREIGN =
	/(?<![\p{L}\p{N}])(?:\+|00)(?!84|0)[1-9]\d{0,2}(?:[ .()-]{0,2}\d){7,12}(?!\d|[.,-]\d)/gu;
const FEWEST_DIGITS = 7;
const SERVICE_NUMBER = /^(?:1[89]00|1022)/;

/** Telephone numbers in digits. Service lines (113, 1022, 1900…, 1800…) are not personal. */
export const findPhones: Detector = ({ folded: given, longestNumber }) => {
	if (longestNumber < FEWEST_DIGITS) return [];
	const folded = withDigits(given);
	const isNumber = (found: string) => !isDate(found);
	return [
		...findAll('phone', MOBILE, folded, isNumber),
		...findAll('phone', LANDLINE, folded, isNumber),
		...findAll('phone', FOREIGN, folded, isNumber),
		...findAll('phone', GROUPED, folded, (found) => digitsOf(found).length === MOBILE_DIGITS),
		...findAll(
			'phone',
			ANNOUNCED,
			folded,
			(found, _, end) =>
				!isDate(found) && !isAmount(folded, end) && !SERVICE_NUMBER.test(digitsOf(found))
		)
	];
};
