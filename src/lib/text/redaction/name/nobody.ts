import type { Word } from '../../words.ts';
import type { NameContext } from './name-context.ts';
import { hasMiddleName } from './name-context.ts';
import { KIN_TITLES } from './titles.ts';

/** Peoples, and heroines whom the young are told of, whose names look like a person's (folded). */
const NOBODIES = new Set(
	`ha nhi|la chi|la ha|la hu|lo lo|co lao|pu peo|phu la|bo y|si la|kho mu|pa then|bru van kieu|van kieu|xo dang|gie trieng|
	co tu|co ho|chu ru|ra glai|ra glay|e de|gia rai|ba na|ro mam|o du|xinh mun|san diu|san chay|san chi|cao lan|ta oi|pa ko|
	pa co|mong hoa|dao do|dao tien|thai den|thai trang|tay nung|hoa kieu|kinh|muong|khang|mang|bo y giay|ut tich|me suot`
		.split('|')
		.map((people) => people.trim())
);

const LONGEST_LEAD = 90;
const THINGS =
	'duong|pho|truong|cau|quang truong|cong vien|hem|ngo|xa|phuong|khu pho|tuyen|giai|cup|quy|hoc bong';
/** "đặt tên đường mới là …", "phố mang tên …": roads and schools are called by persons of history. */
const NAMING = new RegExp(
	String.raw`(?<!\p{L})(?:(?:dat|doi|lay)(?: lai)? ten(?: (?:lai|moi|cho|cac|mot|con|hai|nhung))* (?:${THINGS}|danh nhan|cac? vi)|ten (?:${THINGS}) (?:moi|cu|la|nen)|(?:${THINGS})(?: \p{L}+){0,3} (?:mang|duoc dat) ten)(?!\p{L})[^.!?;\n]*(?<!(?<!\p{L})(?:ong|ba|anh|chi|em|chau|co|chu|bac|toi|ho) )$`,
	'u'
);

const OPENING_QUOTES = '"“‘';
const LONGEST_TITLE = 40;
const FEWEST_OF_TITLE = 4;
const isCapital = (word: string) => /^\p{Lu}/u.test(word);
/** "Mái ấm Mai Vàng", "Cô Gái Mở Đường": the run is a part of what the quotes call a thing. */
function isInTitle(run: readonly Word[], { surface: { text } }: NameContext): boolean {
	const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
	const lead = text.slice(Math.max(0, start - LONGEST_TITLE), start);
	const opening = Math.max(...[...OPENING_QUOTES].map((quote) => lead.lastIndexOf(quote)));
	if (opening < 0) return false;
	const tail = /^[^"”’.,;:!?\n]{0,40}(?=["”’])/u.exec(
		text.slice(end, end + LONGEST_TITLE + 1)
	)?.[0];
	if (tail === undefined || /[.,;:!?\n]/.test(lead.slice(opening))) return false;
	const before = lead
		.slice(opening + 1)
		.split(' ')
		.filter(Boolean);
	const [first, second] = before;
	const quoted = [...before, ...run.map((word) => word.text), ...tail.split(' ').filter(Boolean)];
	if (quoted.length === run.length || !isCapital(quoted[0] ?? '')) return false;
	const isTitled =
		first !== undefined && second === undefined && KIN_TITLES.has(first.toLowerCase());
	const capitals = quoted.filter(isCapital).length;
	if (!isTitled) return !hasMiddleName(run) && capitals * 2 >= quoted.length;
	return (
		capitals === quoted.length &&
		(tail !== '' || run.length >= FEWEST_OF_TITLE) &&
		!hasMiddleName(run)
	);
}

const MOON = /(?<!\p{L})(?:cuoi|trang ram|pha co|cung trang)(?!\p{L})/u;
/** "chú Cuội, chị Hằng": the lady in the moon. */
const isInMoon = (run: readonly Word[], { surface }: NameContext) =>
	run.length === 1 &&
	(run[0]?.lower === 'hằng' || run[0]?.lower === 'hang') &&
	MOON.test(surface.folded);

/** Whether what reads as a name is a people, a figure of tales, or what a road or a thing is called by. */
export function isNobody(run: readonly Word[], context: NameContext): boolean {
	if (run.length > 1 && NOBODIES.has(run.map(({ folded }) => folded).join(' '))) return true;
	const start = run[0]?.start ?? 0;
	if (run.length > 1 && context.surface.folded.includes('ten '))
		if (NAMING.test(context.surface.folded.slice(Math.max(0, start - LONGEST_LEAD), start)))
			return true;
	return isInMoon(run, context) || isInTitle(run, context);
}
