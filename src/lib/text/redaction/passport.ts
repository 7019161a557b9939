import { findAll } from './detector.ts';
import type { Detector } from './detector.ts';
import { isAmount } from './not-personal.ts';

const ANNOUNCED =
	/(?<![\p{L}\p{N}])(?:ho chieu|passport|hc|visa|pp)(?:[ ,:]{1,2}\p{L}+){0,10}?\.?[\s:.#(]{1,3}(?<span>(?:[a-z]{1,2}[ .-]?)?\d(?:[ .-]{0,3}\d){5,8}[a-z]?)(?![\p{L}\p{N}])/dgu;
/** Foreign ones mix letters and digits: "C7HX40921". */
const MIXED =
	/(?<![\p{L}\p{N}])(?:ho chieu|passport)(?:[ ,:]{1,2}\p{L}+){0,6}?\.?[\s:.#(]{1,3}(?<span>(?=(?:[a-z]*\d){4})(?=\d*[a-z])[a-z\d]{8,10})(?![\p{L}\p{N}])/dgu;
// One letter and seven or eight digits: other shapes need the word before them.
const BARE = /(?<![\p{L}\p{N}/-])[A-Z]{1,2}\d{7,8}(?![\p{L}\p{N}/-])/gu;

const FEWEST_DIGITS = 4;

/** Passport numbers. */
export const findPassports: Detector = ({ text, folded, longestNumber }) =>
	longestNumber >= FEWEST_DIGITS
		? [
				...findAll('passport', ANNOUNCED, folded, (_, __, end) => !isAmount(folded, end)),
				...findAll('passport', MIXED, folded),
				...findAll('passport', BARE, text)
			]
		: [];
