import type { Redaction } from '#lib/domain/redaction.ts';
import { fold } from '../fold.ts';
import type { Surface } from '../surface.ts';
import { findAll } from './detector.ts';
import type { Detector } from './detector.ts';
import { KNOWN_NAMES } from './name/known-names.ts';
import { lowerCaseNames } from './name/lower-case.ts';
import { NOT_A_PERSON, PLACE_OPENINGS } from './name/not-names.ts';
import { isSurname, nameRun } from './name/run.ts';
import { MIDDLES, RARE_SURNAMES } from './name/surnames.ts';
import {
	FOLDED_TITLES,
	ADDRESSED_BEFORE,
	INTRODUCTION,
	OFFICE_BEFORE,
	KIN_TITLES,
	PLACE_HEADS,
	PLACE_PREPOSITIONS,
	ROLE_BEFORE,
	SELF,
	SURE_FOLDED_TITLES
} from './name/titles.ts';
import { opensSentence, wordsOf } from '../words.ts';
import type { Word } from '../words.ts';

const known = new Set(KNOWN_NAMES.map(fold));
const ABBREVIATION = /^\p{Lu}{2,4}$/u;
const HIGHLAND_NAME = /^[HK]['’]\p{L}/u;
const keyOf = (run: readonly Word[]) => run.map((word) => word.folded).join(' ');

interface Context {
	words: readonly Word[];
	surface: Surface;
	/** the text has no Vietnamese diacritics at all */
	isPlain: boolean;
}

/** A name after "ông", "bà", "chị" …: one syllable is enough unless the pair is a place or a deity. */
function afterTitle(title: Word, run: readonly Word[], { isPlain }: Context): boolean {
	const [first] = run;
	if (!first?.joined) return false;
	const isPair = NOT_A_PERSON.has(`${title.folded}_${first.folded}`);
	if (KIN_TITLES.has(title.lower) && !(isPlain && FOLDED_TITLES.has(title.folded))) {
		if (isPair && (title.capital || /^(?:bác hồ|bà rịa)/.test(`${title.lower} ${first.lower}`)))
			return false;
		return true;
	}
	if (!isPlain || !FOLDED_TITLES.has(title.folded) || isPair) return false;
	return SURE_FOLDED_TITLES.has(title.folded) || isSurname(first, true);
}

const isPlainMiddle = (word: Word | undefined) => word?.lower === 'van' || word?.lower === 'thi';
const hasMiddleName = ([, second]: readonly Word[]) =>
	second !== undefined &&
	(MIDDLES.has(second.lower) || second.lower === 'a' || isPlainMiddle(second));

/** A full name without a title; the names of roads and places that look the same are left alone. */
function standsAlone(run: readonly Word[], before: Word | undefined, context: Context): boolean {
	const [first, second] = run;
	const isPlain = context.isPlain || isPlainMiddle(second);
	if (!first || !second || !isSurname(first, isPlain)) return false;
	// Rare surnames that are ordinary words (Mùa, Cứ, A) need the middle name of a person.
	const isCommon = !RARE_SURNAMES.has(first.lower);
	if (known.has(keyOf(run))) return false;
	if (before?.end === first.start - 1 && PLACE_PREPOSITIONS.has(before.lower)) return false;
	const isAllCapitals = run.every(({ text }) => text === text.toUpperCase());
	const hasMiddle = hasMiddleName(run);
	if (run.length >= 3) return hasMiddle || (isCommon && !isAllCapitals);
	const line = context.surface.text;
	return (
		first.start > 0 && line[first.start - 1] === '\n' && /^\s*(?:\n|$)/.test(line.slice(second.end))
	);
}

function isTitled(run: readonly Word[], at: number, context: Context): boolean {
	const { words, surface } = context;
	const title = words[at - 1];
	if (!run[0]?.joined || !title || !afterTitle(title, run, context)) return false;
	const head = title.joined ? words[at - 2] : undefined;
	if (!head) return true;
	// Inside a run of capitals it is a syllable of that name: "Tam Anh Bắc".
	if (title.capital && head.capital && !opensSentence(surface.text, head)) return false;
	// "ở Anh Sơn": a capital title inside a sentence may open a proper name instead.
	const mayBePlace = title.capital && !opensSentence(surface.text, title);
	return !PLACE_HEADS.has(head.lower) && !(mayBePlace && PLACE_PREPOSITIONS.has(head.lower));
}

function isName(run: readonly Word[], at: number, context: Context): boolean {
	const { words, surface, isPlain } = context;
	const [first, second] = run;
	if (!first) return false;
	if (HIGHLAND_NAME.test(first.text)) return true;
	const before = first.joined ? words[at - 1] : undefined;
	const lead = surface.folded.slice(Math.max(0, first.start - 32), first.start);
	const isFull = second !== undefined && isSurname(first, isPlain) && !known.has(keyOf(run));
	if (before && PLACE_HEADS.has(before.lower))
		return isFull && hasMiddleName(run) && OFFICE_BEFORE.test(lead);
	if (isTitled(run, at, context)) return true;
	const opening = `${first.folded}_${second?.folded ?? ''}`;
	if (PLACE_OPENINGS.has(opening)) return false;
	if (INTRODUCTION.test(lead)) return true;
	if (ADDRESSED_BEFORE.test(lead)) return true;
	if (isFull && (SELF.test(lead) || ROLE_BEFORE.test(lead))) return true;
	return standsAlone(run, before, context);
}

const INITIALS =
	/(?<![\p{L}\p{N}])(?:[ÔôOo]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Ee]m) (?<span>(?:\p{Lu}\.){1,4}\p{Lu}?)(?!\p{L})/dgu;
const ABBREVIATED =
	/(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|BS|TS|GS|ThS|Ô)\.\s?(?<span>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3})/dgu;
/** A point after a capital or after the last letter of an abbreviated title. */
const POINTED = /[\p{Lu}rs]\./u;
const VIETNAMESE_LETTER = /[ăâđêôơưà-ãè-êìíò-õùúýạ-ỹĩũ]/i;

/**
 * Names of persons, by the words around them: kinship and role words, "tôi tên là", family names. Names of
 * roads, places and institutions stay. The title stays too, so that the sentence keeps its shape.
 */
export const findNames: Detector = (surface) => {
	const isPlain = !VIETNAMESE_LETTER.test(surface.text);
	const words = wordsOf(surface);
	const context: Context = { words, surface, isPlain };
	const found: Redaction[] = [
		...lowerCaseNames(words),
		...(POINTED.test(surface.text) ? findAll('name', INITIALS, surface.text) : []),
		...(POINTED.test(surface.text) ? findAll('name', ABBREVIATED, surface.text) : [])
	];
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word?.capital || surface.text[word.start - 1] === '<') continue;
		const run = nameRun(words, at, isPlain);
		const last = run.at(-1);
		if (!last || !isName(run, at, context)) {
			// The run as a whole is a place or nothing: its tail must not pass as a name of its own.
			// An abbreviation before a name (TK, CB) is no part of it.
			const isAbbreviation = ABBREVIATION.test(word.text) && !ABBREVIATION.test(last?.text ?? '');
			if (run.length > 1 && !KIN_TITLES.has(word.lower) && !isAbbreviation) at += run.length - 1;
			continue;
		}
		found.push({ type: 'name', start: word.start, end: last.end });
		at += run.length - 1;
	}
	return found;
};
