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

const HAMLET = anyCase(
	'thôn|thon|xóm|xom|ấp|ap|bản|ban|buôn|buon|làng|lang|khóm|khom|khu phố|khu pho|tổ dân phố|to dan pho|tdp|kp|phum|sóc|plei|bon'
);
const NUMBERED = anyCase('tổ|to|khu|đội|doi');
const ROAD = anyCase(
	'đường|duong|phố|pho|ngõ|ngo|ngách|ngach|hẻm|hem|kiệt|kiet|quốc lộ|quoc lo|tỉnh lộ|tinh lo|hương lộ|huong lo|đại lộ|dai lo|cao tốc|cao toc|ql|tl|đt|dt'
);
const INSTITUTION = anyCase(
	'trường|trường tiểu học|tiểu học|trường thcs|trường thpt|trường mầm non|mầm non|trung học cơ sở|trung học phổ thông|bệnh viện|trạm bơm|trạm biến áp|chợ|cầu|sông|suối|kênh|hồ|chùa|đền|công ty|nhà máy|xí nghiệp|chung cư|khu công nghiệp|kcn|khu đô thị|kđt|cụm công nghiệp|khu dân cư|hợp tác xã|htx|thủy điện'
);

/** Patterns in their order; each keeps the head word or puts the placeholder for the whole. */
const RULES: readonly [pattern: RegExp, mask: string][] = [
	[
		new RegExp(`${START}(?:${HAMLET}) (?:số )?(?:${PROPER}|${CODE})(?: ${CODE})?`, 'gu'),
		PLACEHOLDER.hamlet
	],
	[
		new RegExp(`${START}(?:${NUMBERED}) (?:số )?${CODE}(?! (?:người|nguoi|hộ|ho|năm|lần))`, 'gu'),
		PLACEHOLDER.hamlet
	],
	[
		new RegExp(
			`${START}(?:${ROAD}) (?:số )?(?:${PROPER}|${CODE}(?: tháng \\d+)?)(?! ?(?:mét|met|m|km|cm)(?!\\p{L}))`,
			'gu'
		),
		PLACEHOLDER.road
	],
	[new RegExp(`${START}(?:${anyCase('dự án|du an')}) ${PROPER}`, 'gu'), PLACEHOLDER.project],
	[
		new RegExp(`(?<=${START}(?:${INSTITUTION}) )(?:số \\d+|${PROPER}(?: \\d+)?)`, 'gu'),
		PLACEHOLDER.name
	]
];

/** Masks hamlets, roads, projects and named institutions by the word before them. Expects NFC. */
export function maskNamesInContext(text: string): string {
	return RULES.reduce((masked, [pattern, mask]) => masked.replace(pattern, mask), text);
}
