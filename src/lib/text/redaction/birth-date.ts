import { CUE } from '../cue.ts';
import { findAll } from './detector.ts';
import type { Detector } from './detector.ts';

const DAY = String.raw`\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:(?:19|20)\d{2}|\d{2})`;
const LONG = String.raw`(?:ngay )?\d{1,2} thang \d{1,2}(?:,? nam)? (?:19|20)\d{2}`;
const ENGLISH_MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const ENGLISH = String.raw`\d{1,2}(?:st|nd|rd|th)? (?:of )?${ENGLISH_MONTH},? (?:19|20)\d{2}|${ENGLISH_MONTH} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}|${ENGLISH_MONTH} (?:19|20)\d{2}`;
const MONTH = String.raw`(?:thang )?\d{1,2}[/-](?:19|20)\d{2}|thang \d{1,2} nam (?:19|20)\d{2}`;
const YEAR = String.raw`(?:19|20)\d{2}`;
const SHORT_YEAR = String.raw`['’]?\d{2}(?!\d| ?(?:tuoi|nam|thang|ngay|con|chau|nguoi|lan))`;
const NUMERAL =
	'(?:mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin|muoi|khong|linh|le|nghin|ngan|tram)';
const SPOKEN = String.raw`${NUMERAL}(?: (?:${NUMERAL}|thang|nam|mung|mong)){2,12}`;
// "sinh" ends many words (vệ sinh, học sinh, phát sinh …) whose dates are nobody's birthday.
const COMPOUND =
	've|hoc|phat|hy|hi|dan|thi|tuyen|nuoi|sat|ho|moi|tan|tai|cuu|doi|song|san|bao|huu|ky|trang|noi|ngoai|du|nay|truong|nhan|giao|mon|trung|khai|an|y|hoa|nha';
const OWNER =
	'(?: (?:cua )?(?:toi|em|chau|vo|chong|con|me|bo|bo toi|me toi|vo toi|chong toi|con toi|ong|ba|minh|anh|chi))*';
const BORN = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:ngay sinh|nam sinh|ngay thang nam sinh|(?<!(?:${COMPOUND}) )sinh(?: vao)?(?: ngay| nam| thang)?|de(?: nam| ngay)|sn|ns|dob|date of birth|birthday|born(?: on| in)?)${OWNER}(?: la| is| was)?[\s:.,(]{1,3}(?<span>${LONG}|${DAY}|${ENGLISH}|${MONTH}|${YEAR}|${SPOKEN})(?![\p{L}\p{N}]|[./-]\d)`,
	'dgu'
);
const BORN_SHORT = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:sn|sinh nam)(?: la)?[\s:]{1,2}(?<span>${SHORT_YEAR})(?![\p{L}\p{N}]|[./-]\d)`,
	'dgu'
);

/** Dates and years of birth: only after a word that says so, since other dates carry meaning. */
export const findBirthDates: Detector = ({ folded, cues, hasDigit }) =>
	cues & CUE.birth && (hasDigit || cues & CUE.numeral)
		? [...findAll('birth_date', BORN, folded), ...findAll('birth_date', BORN_SHORT, folded)]
		: [];
