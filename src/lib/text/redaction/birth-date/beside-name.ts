import type { Redaction } from '#lib/domain/redaction.ts';
import { findAll } from '../detector.ts';

const NAME = '<ten>';
/** Not later: a recent year beside a name is the year of what the text is about. */
const GROWN_YEAR = String.raw`(?:19[2-9]\d|200\d|201[0-2])`;
const DAY_MONTH = String.raw`\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?`;
const GROWN = String.raw`(?:${DAY_MONTH}(?:${GROWN_YEAR}|[3-9]\d)|(?:\d{1,2}[/-])?${GROWN_YEAR}|${GROWN_YEAR}[-/]\d{1,2}[-/]\d{1,2}|2k\d{1,2})`;
const ANY_AGE = String.raw`(?:${DAY_MONTH}(?:19|20)\d{2}|19[2-9]\d|20[0-2]\d)`;
const SEX = String.raw`(?:(?:nam|nu|male|female)[,;]? (?:sinh )?)?`;
const ENDS = String.raw`(?= ?[,;)]| [–-] |\.(?!\d)|\s*\n|\s*$)`;
const LIVES =
	'(?= (?:thon|xom|ap|to|khom|ban|buon|khu|ngu|o|tru|dan toc|thuong tru|dia chi|so nha|cccd|cmnd|sdt|que)(?!\\p{L}))';

/** "ông A, 12/3/1960, thôn …", "bà B – 1959 – ấp …", "C, nam, 1965, ngụ …", "D 1970 thôn …". */
const BESIDE = new RegExp(
	String.raw`${NAME}(?:[,;]| [–-]|:)? \(?${SEX}(?:(?:nam|tuoi) )?(?<span>${GROWN})(?:${ENDS}|${LIVES})`,
	'dgu'
);
/** "em A, dân tộc Tày, 1973, thôn …": one more clause between them. */
const AFTER_CLAUSE = new RegExp(
	String.raw`${NAME}(?:, (?:\p{L}+ ?){1,4}|, <\w+>)[,;] ?(?<span>${DAY_MONTH}${GROWN_YEAR}|19[2-9]\d)(?= ?[,;)])`,
	'dgu'
);
/** "bà Lan (1958)", "cháu Súa (12/3/2015, lớp 2)". */
const BRACKETED = new RegExp(
	String.raw`${NAME},? ?\((?:[Ss]inh |sn |s )?${SEX}(?<span>${ANY_AGE})(?= ?[),;])`,
	'dgu'
);
/** "sinh nhật bé A 12/6/2018", "khai sinh cháu B ghi 13/10/2020". */
const BORN_THEN_NAMED = new RegExp(
	String.raw`(?<!\p{L})(?:ngay sinh|sinh nhat|khai sinh)(?: \p{L}+){0,3} ${NAME}(?: \p{L}+){0,2}[ :]{1,2}(?<span>${ANY_AGE})(?![\p{L}\p{N}]|[./-]\d)`,
	'dgu'
);
/** "đất cấp cho ông A, 1995, …": the words before say that something else is dated. */
const DATED_BEFORE =
	/(?<!\p{L})(?:cap|quyet dinh|hop dong|giao|ban|mua|giay|so do|bien ban|ky|thiep)(?: (?!dan |ben )\p{L}+){0,4} $/u;
const LONGEST_LEAD = 50;

/** Dates and years of birth that stand beside a name already removed, and no word says so. */
export function findBirthDatesBesideNames(folded: string): Redaction[] {
	const isOnes = (_: string, start: number) => {
		const name = folded.lastIndexOf(NAME, start);
		return !DATED_BEFORE.test(folded.slice(Math.max(0, name - LONGEST_LEAD), name));
	};
	return [
		...findAll('birth_date', BESIDE, folded, isOnes),
		...findAll('birth_date', AFTER_CLAUSE, folded, isOnes),
		...findAll('birth_date', BRACKETED, folded),
		...findAll('birth_date', BORN_THEN_NAMED, folded)
	];
}
