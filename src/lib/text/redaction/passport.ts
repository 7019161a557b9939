import { findAll } from './detector.ts';
import type { Detector } from './detector.ts';
import { isAmount, isDate } from './not-personal.ts';

const ANNOUNCED =
	/(?<![\p{L}\p{N}])(?:ho chieu|passport|hc|visa|pp)(?:[ ,:]{1,2}\p{L}+){0,10}?\.?[\s:.#(]{1,3}(?<span>(?:[a-z]{1,2}[ .-]?)?\d(?:[ .-]{0,3}\d){5,8}[a-z]?)(?![\p{L}\p{N}])/dgu;
/** Foreign ones mix letters and digits: "C7HX40921". */
const MIXED =
	/(?<![\p{L}\p{N}])(?:ho chieu|passport)(?:[ ,:]{1,2}\p{L}+){0,6}?\.?[\s:.#(]{1,3}(?<span>(?=(?:[a-z]*\d){4})(?=\d*[a-z])[a-z\d]{8,10})(?![\p{L}\p{N}])/dgu;
// One letter and seven or eight digits: other shapes need the word before them.
const BARE = /(?<![\p{L}\p{N}/-])[A-Z]{1,2}\d{7,8}(?![\p{L}\p{N}/-])/gu;

/** "160.000", "2.500.000", "400000": what one pays, not what one carries. */
const SUM = /^(?:[a-z]{2} )?(?:\d{1,3}(?:\.\d{3})*\.\d00|\d{2,4}000)$/;
/** "mã hồ sơ G2503001", "công tơ số B7654321": the number of a paper or a thing. */
const OF_A_THING =
	/(?<!\p{L})(?:ho so|ma|model|may|hoa don|bien lai|bien nhan|bien ban|ky hieu|phieu|don|don hang|van don|cong to|dong ho|seri|serial|sim|thiet bi|lo hang|tram|cot|tu dien|cong van|quyet dinh|hop dong|khach hang|chung tu|the xe|ve|tai san|imei|order|invoice|ticket|case|file|receipt|reference|ref|code)(?: (?!ho |passport|visa|pp |hc )\p{L}+){0,3}[ :.#]{1,3}$/u;

const FEWEST_DIGITS = 4;
const LONGEST_LEAD = 30;

/** Passport numbers. */
export const findPassports: Detector = ({ text, folded, longestNumber }) => {
	if (longestNumber < FEWEST_DIGITS) return [];
	const isOfAThing = (start: number) =>
		OF_A_THING.test(folded.slice(Math.max(0, start - LONGEST_LEAD), start));
	const isOnes = (found: string, start: number, end: number) =>
		!isAmount(folded, end) && !isDate(found) && !SUM.test(found) && !isOfAThing(start);
	return [
		...findAll('passport', ANNOUNCED, folded, isOnes),
		...findAll('passport', MIXED, folded, (_, start) => !isOfAThing(start)),
		...findAll('passport', BARE, text, (_, start) => !isOfAThing(start))
	];
};
