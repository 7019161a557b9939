import type { Word } from '../../words.ts';
import { isEveryday } from './everyday-words.ts';
import { follows, PERSON_ROLE } from './lead.ts';
import type { NameContext } from './name-context.ts';
import { hasMiddleName, isKnown } from './name-context.ts';
import { PLACE_OPENINGS } from './not-names.ts';
import { isPeople } from './peoples.ts';
import { isNoPlaceFamily } from './person-pair.ts';
import { KIN_TITLES } from './titles.ts';

const LONGEST_LEAD = 240;
const THINGS =
	'duong|pho|truong|cau|quang truong|cong vien|hem|ngo|xa|phuong|khu pho|tuyen|giai|cup|quy|hoc bong';
/** "đặt tên đường mới là …", "phố mang tên …": roads and schools are called by persons of history. */
const TO_HERE = String.raw`(?:[^.!?;\n]|\.(?=\d))*(?<!(?<!\p{L})(?:ong|ba|anh|chi|em|chau|co|chu|bac|toi|ho|nha|do|gap|cua) )$`;
const NAMING = new RegExp(
	String.raw`(?<!\p{L})(?:(?:dat|doi|lay)(?: lai)? ten(?: (?:lai|moi|cho|cac|mot|con|hai|nhung|\d+|tuyen))* (?:${THINGS}|danh nhan|cac? vi)|ten (?:moi |cu )?(?:du kien|de xuat|goi y|duoc chon|xin|dat) (?:cho |cua )?(?:\p{L}+ )?(?:${THINGS})|ten (?:${THINGS}) (?:moi|cu|la|nen)|(?:${THINGS})(?: \p{L}+){0,3} (?:mang|duoc dat) ten|xung dang mang ten)(?!\p{L})${TO_HERE}`,
	'u'
);
/** "các tuyến đường: A dài 1,2 km, B 850 m": every name of the list is a road. */
const LISTING = new RegExp(
	String.raw`(?<!\p{L})(?:(?:tuyen|cac|nhung|\d+|danh muc)(?: \d+)?(?: ten)? (?:duong|pho|hem|ngo|truong|cau)|cac nut giao|(?:cac|nhung|\d+) danh nhan|danh muc(?: \d+)? ten)(?: \p{L}+){0,4}: ?${TO_HERE}`,
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
const MISSPELT =
	/(?:bien|bang|sai|nham|chinh ta|dung ra|le ra|bien ten|phai la|ten duong|viet tat|dia chi map|ban do|google map)(?!\p{L})/u;
const IS_WRONG =
	/^,? (?:la )?(?:sai|nham) ten (?:thon|xa|phuong|ap|to|duong|pho|truong|cho|cau|xom|ban)/u;
/** '"Ng Thiện Thành", "Nguyễn Thiên Thành"': how signs spell the name of a road. */
function isMisspelt(run: readonly Word[], { surface: { text, folded } }: NameContext): boolean {
	const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
	if (IS_WRONG.test(folded.slice(end, end + 24))) return true;
	const isQuoted = /["“‘]/.test(text[start - 1] ?? '') && /["”’]/.test(text[end] ?? '');
	return isQuoted && run.length > 1 && MISSPELT.test(folded.slice(Math.max(0, start - 120), start));
}

/** "chú Cuội, chị Hằng": the lady in the moon. */
const isInMoon = (run: readonly Word[], { surface }: NameContext) =>
	run.length === 1 &&
	(run[0]?.lower === 'hằng' || run[0]?.lower === 'hang') &&
	MOON.test(surface.folded);

/** "so với Quyết định số 118", "Hạnh phúc": a given name that is the first half of an everyday word. */
function isHalfOfWord(
	run: readonly Word[],
	at: number,
	{ words, surface, isShouted }: NameContext
): boolean {
	const [first, last] = [run[0], run.at(-1)];
	const [next, before] = [words[at + run.length], words[at - 1]];
	if (!first || !last || !next?.joined || run.length > 2) return false;
	// "Em bé Hà Nội"
	if (next.capital && !isShouted)
		return run.length === 1 && PLACE_OPENINGS.has(`${last.folded}_${next.folded}`);
	if (!isEveryday(last.lower, next.lower) || (run.length > 1 && isNoPlaceFamily(first)))
		return false;
	const isTitled =
		!isShouted && first.joined && before !== undefined && KIN_TITLES.has(before.lower);
	return !isTitled && !follows(PERSON_ROLE, words, at, surface.folded);
}

/** "anh A, chị B": stand-ins of a story or a law. */
const isLetter = (run: readonly Word[], { surface: { text } }: NameContext) =>
	run.length === 1 && /^[ABCX]$/.test(run[0]?.text ?? '') && text[run[0]?.end ?? 0] !== '.';

/** "Lê Anh Xuân", "Tran Trong Kim": the run is the end of a poet's name, cut at what ends most names. */
function isTailOfKnown(run: readonly Word[], at: number, { words }: NameContext): boolean {
	const [second, first] = [words[at - 1], words[at - 2]];
	if (!run[0]?.joined || !second?.capital) return false;
	if (isKnown([second, ...run])) return !KIN_TITLES.has(second.lower);
	return second.joined && first?.capital === true && isKnown([first, second, ...run]);
}

/** Whether what reads as a name is a people, a figure of tales, or what a road or a thing is called by. */
export function isNobody(run: readonly Word[], at: number, context: NameContext): boolean {
	if (
		isPeople(run, at, context) ||
		isLetter(run, context) ||
		isTailOfKnown(run, at, context) ||
		isHalfOfWord(run, at, context)
	)
		return true;
	const { folded } = context.surface;
	const start = run[0]?.start ?? 0;
	if (run.length > 1 && /ten |duong|danh muc/.test(folded)) {
		const lead = folded.slice(Math.max(0, start - LONGEST_LEAD), start);
		if (NAMING.test(lead) || LISTING.test(lead)) return true;
	}
	return isInMoon(run, context) || isInTitle(run, context) || isMisspelt(run, context);
}
