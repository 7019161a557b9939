import { PLACEHOLDER } from './masks.ts';
import {
	COMMUNE,
	HAMLET,
	INSTITUTION,
	NUMBERED_HAMLET,
	NUMBERED_PROJECT,
	PLAIN_TITLE,
	PROJECT,
	PROJECT_KIND,
	ROAD,
	TITLE,
	WARD
} from './name-heads.ts';
import {
	CAPITALISED,
	CODE,
	NOT_COUNTING,
	NOT_COUNTING_HOMES,
	PROPER,
	START,
	anyCase
} from './name-pattern.ts';
import { NO_NAME } from './no-name.ts';
import { wordsBeforeNames } from './words-before-names.ts';

/** What stands after one of the heads, and what is put in its place. */
interface Rule {
	pattern: RegExp;
	mask: string;
	/** the last words of the heads: nothing is to be found in a text where none stands before a name */
	heads: ReadonlySet<string>;
}

const rule = (
	heads: string,
	pattern: (heads: string) => string,
	mask: string,
	lastWords = heads
): Rule => ({
	pattern: new RegExp(pattern(anyCase(heads)), 'gu'),
	mask,
	heads: new Set(lastWords.split('|').map((head) => (head.split(' ').at(-1) ?? head).toLowerCase()))
});

const KIND = `(?:(?:${anyCase(PROJECT_KIND)}) )`;
/** Heads themselves: the name follows them. */
const SCHOOL = '(?:THCS|THPT|TH|HTX|UBND)(?![\\p{L}])';
/** "Bình Sậy – Lộc Khê", "Mỹ Thuận 2" */
const STRETCH = `(?:(?: [–-] |[–-])${PROPER})?`;
const TRAILING_CODE = `(?: ${CODE}${NOT_COUNTING})?`;

/** In their order; each keeps the head word or puts the placeholder for the whole. */
const RULES: readonly Rule[] = [
	rule(
		PROJECT,
		(heads) =>
			`${START}(?:${heads}) (?:${KIND}{0,7}${PROPER}${STRETCH}${TRAILING_CODE}|${KIND}{0,5}(?:${anyCase(NUMBERED_PROJECT)}) ${CODE}${NOT_COUNTING})`,
		PLACEHOLDER.project,
		`${PROJECT}|${PROJECT_KIND}`
	),
	rule(
		HAMLET,
		(heads) =>
			`(?<![Gg]ià )${START}(?:${heads}) (?:số |so )?(?:${PROPER}${TRAILING_CODE}|${CODE}${NOT_COUNTING_HOMES})`,
		PLACEHOLDER.hamlet
	),
	rule(
		NUMBERED_HAMLET,
		(heads) => `${START}(?:${heads}) (?:số |so )?${CODE}${NOT_COUNTING_HOMES}`,
		PLACEHOLDER.hamlet
	),
	rule(
		ROAD,
		(heads) =>
			`(?<!dân )${START}(?:${heads}) (?:số |so )?(?:${PROPER}${STRETCH}|${CODE}(?: [Tt]h[áa]ng \\d+)?${NOT_COUNTING})${TRAILING_CODE}`,
		PLACEHOLDER.road
	),
	rule(
		WARD,
		(heads) =>
			`${START}(?:${heads}) (?:số |so )?\\d{1,2}(?![\\p{L}\\p{N}/]|[.,]\\d)${NOT_COUNTING}`,
		PLACEHOLDER.commune
	),
	rule(
		COMMUNE,
		(heads) => `${START}(?:${heads}) (?!${NO_NAME})${CAPITALISED}(?: ${CAPITALISED}){1,3}`,
		PLACEHOLDER.commune
	),
	rule(
		INSTITUTION,
		(heads) =>
			`(?<=${START}(?:${heads}) )(?!${SCHOOL})(?:(?:số|so) \\d+|${PROPER}${STRETCH}${TRAILING_CODE})`,
		PLACEHOLDER.name
	),
	rule(
		TITLE,
		(heads) => `(?<=${START}(?:${heads}) )(?!${NO_NAME})${CAPITALISED}(?: ${CAPITALISED}){0,4}`,
		PLACEHOLDER.name
	)
];

const PLAIN_RULE = rule(
	PLAIN_TITLE,
	(heads) => `(?<=${START}(?:${heads}) )(?!${NO_NAME})${CAPITALISED}(?: ${CAPITALISED}){0,4}`,
	PLACEHOLDER.name
);

/** "ba", "co" and "di" are other words too where diacritics are written. */
const PLAIN_RULES = [...RULES, PLAIN_RULE];
const PLAIN_BIT = 1 << RULES.length;
/** The rules, one bit each, that have a word as the last of a head. */
const rulesOfHead = (word: string) =>
	PLAIN_RULES.reduce((bits, { heads }, at) => (heads.has(word) ? bits | (1 << at) : bits), 0);
const rulesOfHeads = wordsBeforeNames(rulesOfHead);
const DIACRITICS = /[^\p{ASCII}\p{P}\p{S}]/u;

/**
 * Masks hamlets, roads, projects, wards, named institutions and persons by the word before them. Expects
 * NFC; places and persons that were found already are placeholders in it.
 */
export function maskNamesInContext(text: string): string {
	const headed = rulesOfHeads(text);
	if (headed === 0) return text;
	const count = headed & PLAIN_BIT && DIACRITICS.test(text) ? RULES.length : PLAIN_RULES.length;
	let masked = text;
	for (let at = 0; at < count; at++) {
		const { pattern, mask } = PLAIN_RULES[at] as Rule;
		if (headed & (1 << at)) masked = masked.replace(pattern, mask);
	}
	return masked;
}
