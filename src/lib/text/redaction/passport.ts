import { findAll } from './detector.ts';
import type { Detector } from './detector.ts';

const ANNOUNCED =
	/(?<![\p{L}\p{N}])(?:ho chieu|passport|hc)(?:[ ,:]{1,2}\p{L}+){0,6}?[\s:.#(]{1,3}(?<span>[a-z]{1,2}[ .-]?\d(?:[ .-]?\d){5,7})(?![\p{L}\p{N}])/dgu;
// First letters of Vietnamese passports; others need the word before them.
const BARE = /(?<![\p{L}\p{N}/-])[BCEKNP]\d{7,8}(?![\p{L}\p{N}/-])/gu;

const FEWEST_DIGITS = 6;

/** Passport numbers. */
export const findPassports: Detector = ({ text, folded, longestNumber }) =>
	longestNumber >= FEWEST_DIGITS
		? [...findAll('passport', ANNOUNCED, folded), ...findAll('passport', BARE, text)]
		: [];
