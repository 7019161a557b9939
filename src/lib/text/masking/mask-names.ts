import { PLACEHOLDER } from './masks.ts';

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}]*`;
const PROPER = String.raw`${CAPITALISED}(?: ${CAPITALISED}){0,3}`;
const CODE = String.raw`\d+[\p{L}]?(?:\/\d+)*(?!\p{N}|[.,]\d)`;
const START = String.raw`(?<![\p{L}\p{N}<_])`;

const anyCase = (words: string) =>
	words
		.split('|')
		.map((word) => word.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`))
		.join('|');

const HAMLET =
	'thôn|thon|xóm|xom|ấp|ap|bản|ban|buôn|buon|làng|lang|khóm|khom|khu phố|khu pho|tổ dân phố|to dan pho|tdp|kp|phum|sóc|plei|bon';
const NUMBERED = 'tổ|to|khu|đội|doi';
const ROAD =
	'đường|duong|phố|pho|ngõ|ngo|ngách|ngach|hẻm|hem|kiệt|kiet|quốc lộ|quoc lo|tỉnh lộ|tinh lo|hương lộ|huong lo|đại lộ|dai lo|cao tốc|cao toc|ql|tl|đt|dt';
const INSTITUTION =
	'trường|trường tiểu học|tiểu học|trường thcs|trường thpt|trường mầm non|mầm non|trung học cơ sở|trung học phổ thông|bệnh viện|trạm bơm|trạm biến áp|chợ|cầu|sông|suối|kênh|hồ|chùa|đền|công ty|nhà máy|xí nghiệp|chung cư|khu công nghiệp|kcn|khu đô thị|kđt|cụm công nghiệp|khu dân cư|hợp tác xã|htx|thủy điện';

const PROJECT = 'dự án|du an';

/** What stands after one of the heads, and what is put in its place. */
interface Rule {
	pattern: RegExp;
	mask: string;
	/** the last words of the heads: nothing is to be found in a text where none stands before a name */
	heads: ReadonlySet<string>;
}

const rule = (heads: string, pattern: (heads: string) => string, mask: string): Rule => ({
	pattern: new RegExp(pattern(anyCase(heads)), 'gu'),
	mask,
	heads: new Set(heads.split('|').map((head) => head.split(' ').at(-1) ?? head))
});

/** In their order; each keeps the head word or puts the placeholder for the whole. */
const RULES: readonly Rule[] = [
	rule(
		HAMLET,
		(heads) => `${START}(?:${heads}) (?:số )?(?:${PROPER}|${CODE})(?: ${CODE})?`,
		PLACEHOLDER.hamlet
	),
	rule(
		NUMBERED,
		(heads) => `${START}(?:${heads}) (?:số )?${CODE}(?! (?:người|nguoi|hộ|ho|năm|lần))`,
		PLACEHOLDER.hamlet
	),
	rule(
		ROAD,
		(heads) =>
			`${START}(?:${heads}) (?:số )?(?:${PROPER}|${CODE}(?: tháng \\d+)?)(?! ?(?:mét|met|m|km|cm)(?!\\p{L}))`,
		PLACEHOLDER.road
	),
	rule(PROJECT, (heads) => `${START}(?:${heads}) ${PROPER}`, PLACEHOLDER.project),
	rule(
		INSTITUTION,
		(heads) => `(?<=${START}(?:${heads}) )(?:số \\d+|${PROPER}(?: \\d+)?)`,
		PLACEHOLDER.name
	)
];

const NAME_BEGINS = / (?:số )?[\p{Lu}\d]/gu;
const LAST_WORD = /\p{L}+$/u;
const LONGEST_WORD = 12;

/** The words, in lower case, that stand right before a capital or a number. */
function wordsBeforeNames(text: string): string[] {
	const words: string[] = [];
	for (const { index } of text.matchAll(NAME_BEGINS)) {
		const word = LAST_WORD.exec(text.slice(Math.max(0, index - LONGEST_WORD), index));
		if (word) words.push(word[0].toLowerCase());
	}
	return words;
}

/** Masks hamlets, roads, projects and named institutions by the word before them. Expects NFC. */
export function maskNamesInContext(text: string): string {
	const before = wordsBeforeNames(text);
	return RULES.reduce(
		(masked, { pattern, mask, heads }) =>
			before.some((word) => heads.has(word)) ? masked.replace(pattern, mask) : masked,
		text
	);
}
