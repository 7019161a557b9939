import { digitsOf, findAll } from './detector.ts';
import type { Detector } from './detector.ts';
import { isAmount, isCaseNumber, isDate } from './not-personal.ts';

const CITIZEN_NUMBER = /(?<![\p{L}\p{N}]|\d[.,])0\d{2}(?:[ .-]?\d{3}){3}(?!\d|[.,]\d)/gu;
const ANNOUNCED =
	/(?<![\p{L}\p{N}])(?:cccd|cmnd|cmtnd|cmt|can cuoc(?: cong dan)?|chung minh(?: nhan dan| thu)?|(?:so |ma )?dinh danh(?: ca nhan)?|bhxh|bao hiem xa hoi|bhyt|mst ca nhan|ma so thue ca nhan|id)(?: (?:gan chip|so|la|cua (?:toi|em|chau|minh)|the|cua))*[\s:.#(]{1,4}(?<span>\d(?:[ .-]?\d){8,14})(?!\d)/dgu;
const INSURANCE_CARD = /(?<![\p{L}\p{N}])[a-z]{2} ?\d(?:[ .-]?\d){12}(?!\d)/gu;
const FEWEST_DIGITS = 9;
const LENGTHS = new Set([9, 10, 12, 13, 15]);

/** Numbers of identity papers: 12 digits that begin with 0, or 9–12 digits after a word that says so. */
export const findIdentityNumbers: Detector = ({ folded, digits }) => {
	if (digits < FEWEST_DIGITS) return [];
	return [
		...findAll(
			'id',
			CITIZEN_NUMBER,
			folded,
			(_, start, end) => !isCaseNumber(folded, start) && !isAmount(folded, end)
		),
		...findAll(
			'id',
			ANNOUNCED,
			folded,
			(found) => !isDate(found) && LENGTHS.has(digitsOf(found).length)
		),
		...findAll('id', INSURANCE_CARD, folded, (_, start) => !isCaseNumber(folded, start))
	];
};
