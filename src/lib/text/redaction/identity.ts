import { digitsOf, findAll, withDigits } from './detector.ts';
import type { Detector } from './detector.ts';
import { isAmount, isCaseNumber, isDate } from './not-personal.ts';

const CITIZEN_NUMBER = /(?<![\p{L}\p{N}]|\d[.,])0\d(?:[ .-]{0,3}\d){10}(?!\d|[.,]\d)/gu;
const ANNOUNCED =
	/(?<![\p{L}\p{N}])(?:cccd|cmnd|cmtnd|cmt|cmtqd|can cuoc|chung minh|dinh danh|bhxh|bao hiem xa hoi|bhyt|bao hiem y te|the bao hiem|so bao hiem|so the|ho khau|mssv|msv|ma sinh vien|ma hoc sinh|the thuong binh|giay to|giay tuy than|giay(?= so )|so cc|cc|mst ca nhan|(?<!(?:cong ty|doanh nghiep|tnhh|cty)[^.]{0,40})(?:mst|ma so thue)|gplx|giay phep lai xe|bang lai|giay khai sinh|id(?: card)?|identity card|citizen)(?:[ ,:/]{1,2}\p{L}+){0,5}?[\s:.#(]{1,4}(?<span>\d(?:[ .-]{0,3}\d){8,14})(?!\d)/dgu;
/** Nothing but a person's papers has so many digits in a row, save what a case number announces. */
const LONG = /(?<![\p{L}\p{N}/]|\d[.,-])\d(?:[ .]?\d){8,14}(?![\p{L}\p{N}]|[.,/-]\d)/gu;
const INSURANCE_CARD = /(?<![\p{L}\p{N}])[a-z]{2} ?\d(?:[ .-]{0,3}\d){12}(?!\d)/gu;
/** The nine digits of an older paper: "giấy cũ số 123 456 789", also after the number of the new one. */
const OLDER =
	/(?<![\p{L}\p{N}])(?:(?:so|giay|the|cmnd|cmt)(?: \p{L}+){0,2}? cu(?: \p{L}+){0,2}[\s:]{1,2}|(?:cccd|cmnd|cmt|can cuoc|chung minh)[^!?\n]{0,80}?[ :(])(?<span>\d{3} \d{3} \d{3})(?![ .-]?\d)/dgu;
/** "con tôi … mã số 0…": a number of a person's, however short its announcement. */
const CODE_OF_PERSON =
	/(?<!\p{L})(?:con|be|chau|em|toi|me|bo|ong|ba|anh|chi|vo|chong|dan|sinh|tui|minh|hoc sinh)(?!\p{L})[^!?\n]{0,60}(?<!(?:ho so|don|phieu|nhan|hang|hoa don|van ban|giay) )ma(?: so)?[\s:]{1,2}$/u;
/** In groups behind other signs: "001,089,012,345". */
const CITIZEN_GROUPED = /(?<![\p{L}\p{N}]|\d[.,])0\d{2}(?: ?[,_:|] ?\d{3}){3}(?!\d|[.,_]\d)/gu;
const LETTERED =
	/(?<![\p{L}\p{N}])(?:cmnd|cmt|cccd|chung minh|mssv|msv|ma (?:so )?(?:sinh vien|hoc sinh|hoc vien))(?: (?:cu|so|la|cua|toi|em|minh|con|chau)){0,3}[\s:]{1,2}(?<span>[a-z]{0,3}\d{7,10})(?![\p{L}\p{N}]|[.,/-]\d)/dgu;
const BY_PROVINCE = /^0\d{2}[0-3]\d{8}$/;
/** "1900633548": the line of a service. */
const SERVICE_LINE = /^1[89]00\d{4,6}$/;
const PHONE = /^0(?:[35789]\d{8}|2\d{8,9})$/;
const FEWEST_DIGITS = 9;
const FEWEST_LETTERED = 7;
const LENGTHS = new Set([9, 10, 12, 13, 15]);

/** Numbers of identity papers: 12 digits that begin with 0, or 9–12 digits after a word that says so. */
export const findIdentityNumbers: Detector = ({ folded: given, longestNumber }) => {
	if (longestNumber < FEWEST_LETTERED) return [];
	const folded = withDigits(given);
	const lettered = findAll(
		'id',
		LETTERED,
		folded,
		(found, _, end) => !isDate(found) && !isAmount(folded, end)
	);
	if (longestNumber < FEWEST_DIGITS) return lettered;
	const isOfPerson = (found: string, start: number) =>
		BY_PROVINCE.test(digitsOf(found)) &&
		CODE_OF_PERSON.test(folded.slice(Math.max(0, start - 90), start));
	const isNumber = (found: string, start: number, end: number) =>
		!/[ .]/.test(found) &&
		!PHONE.test(found) &&
		!SERVICE_LINE.test(found) &&
		!isCaseNumber(folded, start) &&
		!isAmount(folded, end) &&
		!isDate(found);
	return [
		...findAll(
			'id',
			CITIZEN_NUMBER,
			folded,
			(found, start, end) =>
				(!isCaseNumber(folded, start) || isOfPerson(found, start)) &&
				!isAmount(folded, end) &&
				!isDate(found)
		),
		...findAll('id', CITIZEN_GROUPED, folded),
		...lettered,
		...findAll('id', OLDER, folded, (_, __, end) => !isAmount(folded, end)),
		...findAll(
			'id',
			ANNOUNCED,
			folded,
			(found, _, end) =>
				!isDate(found) && !isAmount(folded, end) && LENGTHS.has(digitsOf(found).length)
		),
		...findAll('id', LONG, folded, isNumber),
		...findAll('id', INSURANCE_CARD, folded, (_, start) => !isCaseNumber(folded, start))
	];
};
