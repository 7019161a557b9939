import { CUE } from '../../cue.ts';
import { fold } from '../../fold.ts';
import type { Surface } from '../../surface.ts';
import { opensSentence } from '../../words.ts';
import type { Word } from '../../words.ts';
import { FOLDED_GIVEN_NAMES, GIVEN_NAMES } from './given-names.ts';
import { KNOWN_NAMES } from './known-names.ts';
import {
	ADDRESSED,
	CLOSING,
	follows,
	INTRODUCTION,
	OFFICE_BEFORE,
	PERSON_ROLE,
	PUBLIC_OFFICE,
	ROLE,
	SELF
} from './lead.ts';
import { NOT_A_PERSON, PLACE_OPENINGS } from './not-names.ts';
import { isSurname } from './run.ts';
import { COMMON_SURNAMES, MIDDLES, RARE_SURNAMES } from './surnames.ts';
import {
	ENGLISH_PLACES,
	FOLDED_TITLES,
	KIN_TITLES,
	PERSON_GOES_ON,
	PLACE_HEAD_PAIRS,
	PLACE_HEADS,
	PLACE_PREPOSITIONS,
	SURE_FOLDED_TITLES
} from './titles.ts';

const known = new Set(KNOWN_NAMES.map(fold));
const HIGHLAND_NAME = /^[HK]['’]\p{L}/u;
/** "cụ Phan Bội Châu": titles that history is told with. */
const HISTORIC_TITLES = new Set(['cụ', 'vua', 'bác']);

export interface NameContext {
	words: readonly Word[];
	surface: Surface;
	/** the text has no Vietnamese diacritics at all */
	isPlain: boolean;
	/** the text is in capitals throughout */
	isShouted: boolean;
}

const isKnown = (run: readonly Word[]) => known.has(run.map((word) => word.folded).join(' '));
const isGiven = (word: Word | undefined, { isPlain }: NameContext) =>
	word !== undefined &&
	(GIVEN_NAMES.has(word.lower) || (isPlain && FOLDED_GIVEN_NAMES.has(word.folded)));

/** Titles of the young and of friends, which also open sentences: "Em Chào", "Bạn Nào". */
const LOOSE_TITLES = new Set(['em', 'cháu', 'bé', 'bạn', 'mẹ', 'bố', 'cha', 'o', 'má']);

/** A name after "ông", "bà", "chị" …: one syllable is enough unless the pair is a place or a deity. */
function afterTitle(title: Word, run: readonly Word[], context: NameContext): boolean {
	const { isPlain, isShouted } = context;
	const [first] = run;
	if (!first?.joined) return false;
	const isPair = NOT_A_PERSON.has(`${title.folded}_${first.folded}`);
	if (isPlain && title.lower === 'o') return false;
	if (KIN_TITLES.has(title.lower) && !(isPlain && FOLDED_TITLES.has(title.folded))) {
		if (isPair && (title.capital || /^(?:bác hồ|bà rịa)/.test(`${title.lower} ${first.lower}`)))
			return false;
		if (HISTORIC_TITLES.has(title.lower) && isKnown(run)) return false;
		const isLoose = isShouted || (title.capital && LOOSE_TITLES.has(title.lower));
		return !isLoose || isGiven(first, context) || isSurname(first, isPlain);
	}
	if (!isPlain || !FOLDED_TITLES.has(title.folded) || isPair) return false;
	if (SURE_FOLDED_TITLES.has(title.folded) && !isShouted) return true;
	return isSurname(first, true) || (!title.capital && isGiven(first, context));
}

const isPlainMiddle = (word: Word | undefined) => word?.lower === 'van' || word?.lower === 'thi';
const hasMiddleName = ([, second]: readonly Word[]) =>
	second !== undefined &&
	(MIDDLES.has(second.lower) || second.lower === 'a' || isPlainMiddle(second));

/** "… Văn …", "… Thị …" in their place make a full name of any surname. */
const isByMiddle = ([first, second, third]: readonly Word[]) =>
	third !== undefined &&
	first?.text !== first?.text.toUpperCase() &&
	(second?.text === 'Thị' || second?.text === 'Văn');

/** "Y Wôn", "A Thút": the mark of sex of highland names, before a name of more than two letters. */
const isHighland = ([first, second]: readonly Word[]) =>
	first?.text === 'Y' && /^\p{Lu}\p{Ll}{2,}$/u.test(second?.text ?? '');

/** A full name without a title; the names of roads and places that look the same are left alone. */
function standsAlone(run: readonly Word[], at: number, context: NameContext): boolean {
	const { words, surface } = context;
	const [first, second, third] = run;
	if (!first || !second) return false;
	const before = words[at - 1];
	const isPlain = context.isPlain || isPlainMiddle(second);
	if (!isSurname(first, isPlain) && !isByMiddle(run)) return false;
	if (isKnown(run)) return false;
	if (before?.end === first.start - 1 && PLACE_PREPOSITIONS.has(before.lower)) return false;
	// Rare surnames that are ordinary words (Mùa, Cứ, A) need the middle name of a person.
	const isCommon = !RARE_SURNAMES.has(first.lower);
	const next = words[at + run.length];
	const goesOn = next?.joined === true && !next.capital && PERSON_GOES_ON.has(next.lower);
	const isAllCapitals = run.every(({ text }) => text === text.toUpperCase());
	if (third) return hasMiddleName(run) || (!isAllCapitals && (isCommon || goesOn));
	if (goesOn && COMMON_SURNAMES.has(first.lower) && isGiven(second, context) && first.start > 0)
		return next.lower !== 'bị' && next.lower !== 'có' && next.lower !== 'đã';
	const line = surface.text;
	return (
		first.start > 0 && line[first.start - 1] === '\n' && /^\s*(?:\n|$)/.test(line.slice(second.end))
	);
}

function isTitled(run: readonly Word[], at: number, context: NameContext): boolean {
	const { words, surface } = context;
	const title = words[at - 1];
	if (!run[0]?.joined || !title || !(title.cue & CUE.title)) return false;
	if (!afterTitle(title, run, context)) return false;
	const head = title.joined ? words[at - 2] : undefined;
	if (!head) return true;
	// Inside a run of capitals it is a syllable of that name: "Tam Anh Bắc".
	if (title.capital && head.capital && !context.isShouted && !opensSentence(surface.text, head))
		return false;
	// "ở Anh Sơn": a capital title inside a sentence may open a proper name instead.
	const mayBePlace = title.capital && !opensSentence(surface.text, title);
	return !PLACE_HEADS.has(head.lower) && !(mayBePlace && PLACE_PREPOSITIONS.has(head.lower));
}

/** The name below a letter: at the very end, after its closing words. */
function isSignature(run: readonly Word[], at: number, context: NameContext): boolean {
	const { words, surface } = context;
	const last = run.at(-1);
	if (!last || words.length > at + run.length || run.length > 4) return false;
	if (!follows(CLOSING, words, at, surface.folded)) return false;
	return isSurname(run[0], context.isPlain) || isGiven(last, context);
}

const isPlaceHead = (before: Word, head: Word | undefined) =>
	PLACE_HEADS.has(before.lower) || PLACE_HEAD_PAIRS.has(`${head?.lower ?? ''}_${before.lower}`);

/** A role before the run: with a surname, or a given name that no further capital follows. */
function hasRole(run: readonly Word[], at: number, isFull: boolean, context: NameContext): boolean {
	const { words, surface } = context;
	if (isFull && follows(ROLE, words, at, surface.folded)) return true;
	if (run.length > 2 || !isGiven(run.at(-1), context) || context.isShouted) return false;
	const next = words[at + run.length];
	if (next?.joined && next.capital) return false;
	if (run.length === 2 && !MIDDLES.has(run[0]?.lower ?? '') && !isGiven(run[0], context))
		return false;
	return follows(PERSON_ROLE, words, at, surface.folded);
}

/** Whether the run of capitals that begins at a word is the name of a person. */
export function isName(run: readonly Word[], at: number, context: NameContext): boolean {
	const { words, surface, isPlain } = context;
	const [first, second] = run;
	if (!first) return false;
	if (HIGHLAND_NAME.test(first.text)) return true;
	if (run.some(({ lower }) => ENGLISH_PLACES.has(lower))) return false;
	const { folded } = surface;
	const before = first.joined ? words[at - 1] : undefined;
	const isFull = second !== undefined && isSurname(first, isPlain) && !isKnown(run);
	if (before && isPlaceHead(before, words[at - 2])) {
		const lead = folded.slice(Math.max(0, first.start - 36), first.start);
		return isFull && hasMiddleName(run) && OFFICE_BEFORE.test(lead);
	}
	if (follows(PUBLIC_OFFICE, words, at, folded)) return false;
	if (isTitled(run, at, context)) return true;
	if (PLACE_OPENINGS.has(`${first.folded}_${second?.folded ?? ''}`)) return false;
	if (follows(INTRODUCTION, words, at, folded)) return true;
	if (follows(ADDRESSED, words, at, folded)) return true;
	if (isFull && follows(SELF, words, at, folded)) return true;
	if (hasRole(run, at, isFull, context) || isSignature(run, at, context)) return true;
	return isHighland(run) || standsAlone(run, at, context);
}
