import type { Redaction } from '#lib/domain/redaction.ts';
import { CUE } from '../cue.ts';
import { findBirthDatesBesideNames } from './birth-date/beside-name.ts';
import { findAll } from './detector.ts';
import type { Detector } from './detector.ts';

const DAY = String.raw`(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:(?:19|20)\d{2}|\d{2})|(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2})`;
const DAY_WORD = 'ngay ';
const LUNAR_MONTH = '(?:gieng|chap|mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi(?: mot| hai)?)';
const LONG = String.raw`(?:ngay )?(?:(?:mung|mong) )?\d{1,2} thang (?:\d{1,2}|${LUNAR_MONTH})(?:(?:,? nam|,)? (?:19|20)\d{2}|,? nam \d{2}(?!\d))`;
const ENGLISH_MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const ENGLISH = String.raw`\d{1,2}(?:st|nd|rd|th)? (?:of )?${ENGLISH_MONTH},? (?:19|20)\d{2}|${ENGLISH_MONTH} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}|${ENGLISH_MONTH} (?:19|20)\d{2}`;
const MONTH = String.raw`(?:thang )?\d{1,2}[/.-](?:19|20)\d{2}|thang \d{1,2} nam (?:19|20)\d{2}|\d{1,2}[/-]\d{1,2}|(?:ngay )?\d{1,2} thang \d{1,2}`;
const ONE_YEAR = String.raw`(?:(?:19|20)\d{2}|2k\d{1,2})`;
const YEAR = String.raw`${ONE_YEAR}(?:(?: va|,| hoac| hay)(?: nam)? ${ONE_YEAR})?`;
const SHORT_YEAR = String.raw`['’]?\d{2}(?!\d| ?(?:tuoi|nam|thang|ngay|con|chau|nguoi|lan))`;
const NUMERAL =
	'(?:mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin|muoi|khong|linh|le|nghin|ngan|tram)';
const SPOKEN = String.raw`(?:(?:ngay )?(?:mung|mong) )?${NUMERAL}(?: (?:${NUMERAL}|thang|nam|mung|mong)){2,12}`;
// "sinh" ends many words (vệ sinh, học sinh, phát sinh …) whose dates are nobody's birthday.
const COMPOUND =
	've|hoc|phat|hy|hi|dan|thi|tuyen|nuoi|sat|moi|tan|tai|cuu|huu|ky|du|nhan|khai|y|sieu|hoc';
const OWNER =
	'(?: (?:cua )?(?:toi|em|chau|vo|chong|con|me|bo|bo toi|me toi|vo toi|chong toi|con toi|ong|ba|minh|anh|chi))*';
const BORN = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:ngay sinh|nam sinh|ngay thang nam sinh|(?<!(?<!\p{L})(?:${COMPOUND}) )s[ia]nh(?: nhat)?(?: vao| dung| hom| khoang| hoi| cuoi| dau| giua)?(?: ngay| nam| thang(?! \d))?(?: am lich)?|(?:ra|chao) doi(?: ngay| nam| vao)*|de(?: nam| ngay)|tuoi(?=:? (?:19[2-9]|200))|s/n|n/s|(?<=(?:^|[^\p{L}])(?:e|em|m|mk|mik|t|tui|minh|toi|con|be|chau) )s|sn|ns|ntns|dob|d\.o\.b\.?|date of birth|birthday|born(?: on| in)?(?: the)?)${OWNER}(?: la| is| was| giap \p{L}+| (?:at|binh|dinh|mau|ky|canh|tan|nham|quy) (?:ty|suu|dan|mao|thin|ty|ngo|mui|than|dau|tuat|hoi))?[\s:.,(]{1,3}(?<span>${LONG}|${DAY}|${ENGLISH}|${YEAR}|${MONTH}|${SPOKEN})(?![\p{L}\p{N}]|[./-]\d)`,
	'dgu'
);
/** "ngày sinh trên học bạ ghi …", "date of birth is given as …": the date after more words. */
const NOTED = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:ngay sinh|nam sinh|ngay thang nam sinh|khai sinh(?= (?:ghi|de|la|cua))|date of birth|birth ?date|birthday)(?:,? (?:con|chau|cua|be|me|bo|vo|chong) toi|,? (?!(?:den|toi|tu|truoc|nop|hen|cho|hop|ngay hen|until|from|before|cap|lam|xin)(?!\p{L}))\p{L}+){1,8}[\s:(]{1,3}(?<span>${LONG}|${DAY}|${ENGLISH})(?![\p{L}\p{N}]|[./-]\d)`,
	'dgu'
);
/** "ngày sinh theo mẫu 19900514", "dob 140590": as forms and passwords want it. */
const COMPACT =
	/(?<![\p{L}\p{N}])(?:ngay sinh|nam sinh|dob|date of birth)(?: \p{L}+){0,3}[ :]{1,2}(?<span>(?:19|20)\d{2}(?:0\d|1[0-2])[0-3]\d|[0-3]\d(?:0\d|1[0-2])(?:(?:19|20)\d{2}|\d{2}))(?!\d|[.,/-]\d)/dgu;
/** "15/6/2021 sinh tại …": the date first. */
const BEFORE_BORN = new RegExp(
	String.raw`(?<!\d)${DAY}(?=,? (?:sinh (?:ra|tai|o)|chao doi|ra doi))`,
	'gu'
);
/** Children of one year are no person. */
const COHORT =
	/(?<![\p{L}\p{N}])(?:tre|(?:cac|nhung|may|moi) (?:chau|be|em|con|cu|ong|ba|bac|anh|chi|ban|nguoi|dua|ho|hoi vien|doan vien)|lua|the he|cong dan|thanh nien|hoc sinh|nguoi|doi tuong|ba con|hoi vien|ai)(?: (?:em|nho|tuoi|da|deu|co|nam|nu|dan|ba|chi|cao tuoi|gia))* (?:sinh|sn)(?: \p{L}+){0,2}[\s:]$/u;
/** "trẻ sinh năm 2020 …, sinh năm 2021 …": the next year of such a list. */
const NEXT_COHORT =
	/(?:sinh|sn) (?:nam )?(?:19|20)\d\d[^.!?\n<]{1,40}[,;] (?:con |nhung ai )?(?:sinh|sn)(?: nam)? $/u;
/** "nam sinh 2007", "nữ sinh 1970": not folded, since "năm sinh" is somebody's. */
const SEX_OF_COHORT = /(?<!\p{L}|<ten>,? )[Nn](?:am|ữ) sinh $/u;
const BORN_SHORT = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:sn|s/n|n/s|ns|(?:sinh|sanh|de) nam|nam sinh)(?: la)?[\s:]{1,2}(?<span>${SHORT_YEAR})(?![\p{L}\p{N}]|[./-]\d)`,
	'dgu'
);

/** "ngày 5 tháng 8 năm …": the word belongs to a date that is written out. */
const withDayWord = (folded: string) => (found: Redaction) =>
	folded.endsWith(' ngay ', found.start) &&
	/^\d{1,2} thang/.test(folded.slice(found.start, found.end))
		? { ...found, start: found.start - DAY_WORD.length }
		: found;

/** "sn 5-6 mai": so many of something. */
const RANGE = /^\d{1,2}-\d{1,2}$/;

/** Dates and years of birth: only after a word that says so, since other dates carry meaning. */
export const findBirthDates: Detector = ({ text, folded, cues, hasDigit }) => {
	const besideNames = hasDigit && text.includes('<ten>') ? findBirthDatesBesideNames(folded) : [];
	if (!(cues & CUE.birth) || !(hasDigit || cues & CUE.numeral)) return besideNames;
	const isOnes = (found: string, start: number) =>
		!(RANGE.test(found) && /(?:sn|s|ns) $/.test(folded.slice(Math.max(0, start - 4), start))) &&
		!COHORT.test(folded.slice(Math.max(0, start - 40), start)) &&
		!NEXT_COHORT.test(folded.slice(Math.max(0, start - 70), start)) &&
		(!(cues & CUE.accented) || !SEX_OF_COHORT.test(text.slice(Math.max(0, start - 20), start)));
	return [
		...besideNames,
		...findAll('birth_date', BORN, folded, isOnes),
		...findAll('birth_date', NOTED, folded),
		...findAll('birth_date', COMPACT, folded),
		...findAll('birth_date', BORN_SHORT, folded),
		...findAll('birth_date', BEFORE_BORN, folded)
	].map(withDayWord(folded));
};
