import { findAll } from './detector.ts';
import type { Detector } from './detector.ts';

const DAY = String.raw`\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:(?:19|20)\d{2}|\d{2})`;
const LONG = String.raw`(?:ngay )?\d{1,2} thang \d{1,2}(?:,? nam)? (?:19|20)\d{2}`;
const MONTH = String.raw`(?:thang )?\d{1,2}[/-](?:19|20)\d{2}`;
const YEAR = String.raw`(?:19|20)\d{2}`;
// "sinh" ends many words (vệ sinh, học sinh, phát sinh …) whose dates are nobody's birthday.
const COMPOUND =
	've|hoc|phat|hy|hi|dan|thi|tuyen|nuoi|sat|ho|moi|tan|tai|cuu|doi|song|san|bao|huu|ky|trang|noi|ngoai|du|nay|truong|nhan|giao|mon|trung';
const BORN = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:ngay sinh|nam sinh|ngay thang nam sinh|(?<!(?:${COMPOUND}) )sinh(?: vao)?(?: ngay| nam| thang)?|sn|dob|date of birth|born(?: on| in)?)(?: la)?[\s:.,]{1,3}(?<span>${LONG}|${DAY}|${MONTH}|${YEAR})(?![\p{L}\p{N}]|[./-]\d)`,
	'dgu'
);

const FEWEST_DIGITS = 4;

/** Dates and years of birth: only after a word that says so, since other dates carry meaning. */
export const findBirthDates: Detector = ({ folded, digits }) =>
	digits >= FEWEST_DIGITS ? findAll('birth_date', BORN, folded) : [];
