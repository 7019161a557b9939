import type { Redaction } from '#lib/domain/redaction.ts';
import { CUE } from '../cue.ts';
import { wordsOf } from '../words.ts';
import type { Word } from '../words.ts';
import { findAll } from './detector.ts';
import type { Detector } from './detector.ts';
import { isName } from './name/is-name.ts';
import { isGiven } from './name/name-context.ts';
import type { NameContext } from './name/name-context.ts';
import { OTHER_THINGS } from './name/given-names.ts';
import { isNobody } from './name/nobody.ts';
import { NOT_NAMES } from './name/not-names.ts';
import { lowerCaseNames } from './name/lower-case.ts';
import { nameRun } from './name/run.ts';
import { KIN_TITLES } from './name/titles.ts';

const ABBREVIATION = /^\p{Lu}\p{L}{0,2}\p{Lu}$/u;
const INITIALS =
	/(?<![\p{L}\p{N}])(?:[ÔôOo]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Ee]m|và|cháu) (?<span>(?:\p{Lu}\.){1,4}\p{Lu}?)(?!\p{L})/dgu;
const ABBREVIATED =
	/(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|BS|TS|GS|ThS|Ô)\.\s?(?<span>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3})/dgu;
/** Whether the text is in capitals: two words in three at the least. */
function isShouted(words: readonly Word[]): boolean {
	let shouted = 0;
	for (const word of words) if (word.cue & CUE.shouted) shouted += 1;
	return shouted > 2 && shouted * 3 > words.length * 2;
}

/** What stands in capitals at the head of a sentence before a name, in the highlands too. */
const BEFORE_NAMES = new Set(
	'mình tôi bọ ma yă aduôn contact call ask message meet tell officer chairman teacher doctor'.split(
		' '
	)
);
const HYPHENS = /(?:-\p{L}+)+/uy;
/** Where a name ends that goes on behind a hyphen: "Abernathy-Cole", "Park Ji-hoon". */
function afterHyphens(text: string, end: number): number {
	HYPHENS.lastIndex = end;
	return HYPHENS.test(text) ? HYPHENS.lastIndex : end;
}

const MORE_INITIALS = /\.(?: ?\p{Lu}\.)+/uy;
/** Where a name ends that is cut to initials: "Nguyễn V. T.". */
function afterInitials(text: string, last: Word, end: number): number {
	MORE_INITIALS.lastIndex = end;
	return last.text.length === 1 && MORE_INITIALS.test(text) ? MORE_INITIALS.lastIndex : end;
}

const QUOTED =
	/ ?(?:["“‘]\p{L}+(?: \p{L}+){0,2}["”’]|\((?:tự|tức|biệt danh|hay gọi)(?: là)? \p{L}+(?: \p{L}+){0,2}\))/uy;
/** Where a name ends that a nickname in quotes follows: 'Dũng "sẹo"', "Bảy (tự Bảy Rô)". */
function afterQuotes(text: string, end: number): number {
	QUOTED.lastIndex = end;
	return QUOTED.test(text) ? QUOTED.lastIndex : end;
}

/** Chinese and Korean names in Latin letters: "Kang Min-seok". */
const HYPHENATED =
	/(?<![\p{L}\p{N}])(?!(?:Wifi|Form|Online|Web|Hotel|App) )[A-Z][a-z]{1,6} (?!Wi-|Check-|Pop-|Drive-|Co-|Re-|Non-|Anti-)[A-Z][a-z]{1,5}-[a-z]{2,6}(?![\p{L}\p{N}-])/gu;

const AND = new Set(['và', 'va', 'với', 'cùng', 'or', 'hoặc']);
/** "em Thảo và Quyết thuê nhà": a given name joined to the name before it; null where none is. */
function partnerAfter(words: readonly Word[], at: number, context: NameContext): Word | null {
	const [and, word, next] = [words[at + 1], words[at + 2], words[at + 3]];
	if (!and?.joined || !AND.has(and.lower) || !word?.joined || !word.capital) return null;
	if (next?.joined && next.capital) return null;
	const isOther = OTHER_THINGS.has(word.lower) || NOT_NAMES.has(word.lower) || context.isShouted;
	return isGiven(word, context) && !isOther ? word : null;
}

const NICKNAMES = new Set(
	'lùn gàn béo mập ròm gầy lác thọt sẹo sún híp cận trọc hói cụt điếc móm lé còi tồ đờn'.split(' ')
);
const TRADES = new Set(
	'xe_ôm thịt_lợn thịt_heo thịt_bò tạp_hóa tạp_hoá bánh_mì bún_bò sửa_xe cắt_tóc vé_số ve_chai bảo_vệ'.split(
		' '
	)
);
const NOT_GUARDED = new Set('rừng quyền môi lợi cho người dân tài trẻ'.split(' '));
/** "anh Khánh bảo vệ", "bác Lợi gàn": what neighbours tell a person by; its last word. */
function nicknameAfter(words: readonly Word[], at: number, length: number): Word | undefined {
	const [first, second] = [words[at], words[at + 1]];
	if (length > 1 || !first?.joined || first.capital) return undefined;
	if (NICKNAMES.has(first.lower)) return first;
	const isTrade = second?.joined === true && TRADES.has(`${first.lower}_${second.lower}`);
	return isTrade && !NOT_GUARDED.has(words[at + 2]?.lower ?? '') ? second : undefined;
}

const FEWEST_ENGLISH = 2;
function isEnglishText(words: readonly Word[]): boolean {
	let english = 0;
	for (const word of words) if (word.cue & CUE.english) english += 1;
	return english >= FEWEST_ENGLISH;
}

/**
 * Names of persons, by the words around them: kinship and role words, "tôi tên là", family names. Names of
 * roads, places and institutions stay. The title stays too, so that the sentence keeps its shape.
 */
export const findNames: Detector = (surface) => {
	const words = wordsOf(surface);
	const { text, cues } = surface;
	const found: Redaction[] =
		cues & (CUE.title | CUE.middle) ? lowerCaseNames(words, !(cues & CUE.accented)) : [];
	if (!(cues & CUE.capital)) return found;
	if (cues & CUE.pointed && text.includes('.'))
		found.push(...findAll('name', INITIALS, text), ...findAll('name', ABBREVIATED, text));
	if (text.includes('-')) found.push(...findAll('name', HYPHENATED, text));
	const isEnglish = (cues & CUE.english) !== 0 && isEnglishText(words);
	const isPlain = !(cues & CUE.accented) || isEnglish;
	const isInCapitals = (cues & CUE.shouted) !== 0 && isShouted(words);
	const context: NameContext = { words, surface, isPlain, isEnglish, isShouted: isInCapitals };
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word?.capital || text[word.start - 1] === '<') continue;
		const run = nameRun(words, at, isPlain);
		const last = run.at(-1);
		if (!last || !isName(run, at, context) || isNobody(run, at, context)) {
			// The run as a whole is a place or nothing: its tail must not pass as a name of its own.
			// An abbreviation before a name (TK, CB) is no part of it.
			const isAbbreviation = ABBREVIATION.test(word.text) && !ABBREVIATION.test(last?.text ?? '');
			const isSkipped =
				run.length > 1 &&
				!KIN_TITLES.has(word.lower) &&
				!BEFORE_NAMES.has(word.lower) &&
				!isAbbreviation;
			if (isSkipped && !context.isShouted) at += run.length - 1;
			continue;
		}
		// "Ông Thị Ngọc Giàu": there it is a family name.
		const family = word.text === 'Thị' && words[at - 1]?.text === 'Ông' ? words[at - 1] : word;
		const nickname = nicknameAfter(words, at + run.length, run.length)?.end;
		const end =
			nickname ?? afterQuotes(text, afterInitials(text, last, afterHyphens(text, last.end)));
		found.push({ type: 'name', start: (family ?? word).start, end });
		at += run.length - 1;
		const partner = partnerAfter(words, at, context);
		if (!partner) continue;
		found.push({ type: 'name', start: partner.start, end: partner.end });
	}
	return found;
};
