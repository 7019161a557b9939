import { findAll } from './detector.ts';
import type { Detector } from './detector.ts';

const ANNOUNCED =
	/(?<![\p{L}\p{N}])(?:ho chieu|passport|hc)(?: (?:so|la|no|number))*[\s:.#]{1,3}(?<span>[a-z]{1,2} ?\d{6,8})(?![\p{L}\p{N}])/dgu;
// First letters of Vietnamese passports; others need the word before them.
const BARE = /(?<![\p{L}\p{N}/-])[BCEKNP]\d{7,8}(?![\p{L}\p{N}/-])/gu;

const FEWEST_DIGITS = 6;

/** Passport numbers. */
export const findPassports: Detector = ({ text, folded, digits }) =>
	digits >= FEWEST_DIGITS
		? [...findAll('passport', ANNOUNCED, folded), ...findAll('passport', BARE, text)]
		: [];
