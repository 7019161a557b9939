import type { Redaction } from '#lib/domain/redaction.ts';
import { fold } from '../fold.ts';
import type { Surface } from '../surface.ts';
import type { Detector } from './detector.ts';
import { KNOWN_NAMES } from './name/known-names.ts';
import { lowerCaseNames } from './name/lower-case.ts';
import { NOT_A_PERSON, PLACE_OPENINGS } from './name/not-names.ts';
import { isSurname, nameRun } from './name/run.ts';
import { MIDDLES } from './name/surnames.ts';
import {
	FOLDED_TITLES,
	INTRODUCTION,
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
const HIGHLAND_NAME = /^[HK]['’]\p{L}/u;
const HEAD_OF_HAMLET = /(?:truong|pho) (?:thon|ap|xom|ban|khom|khu pho|buon|lang) ?$/u;
const keyOf = (run: readonly Word[]) => run.map((word) => word.folded).join(' ');

interface Context {
	words: Word[];
	surface: Surface;
	/** the text has no Vietnamese diacritics at all */
	isPlain: boolean;
}

/** A name after "ông", "bà", "chị" …: one syllable is enough unless the pair is a place or a deity. */
function afterTitle(title: Word, run: readonly Word[], { isPlain, surface }: Context): boolean {
	const [first] = run;
	if (!first?.joined) return false;
	const isPair = NOT_A_PERSON.has(`${title.folded}_${first.folded}`);
	if (KIN_TITLES.has(title.lower) && !(isPlain && FOLDED_TITLES.has(title.folded))) {
		if (isPair && (title.capital || /^(?:bác hồ|bà rịa)/.test(`${title.lower} ${first.lower}`)))
			return false;
		// A capital title inside a sentence is more often part of a proper name ("xã Anh Sơn").
		return (
			!title.capital ||
			opensSentence(surface.text, title) ||
			(isSurname(first, false) && run.length >= 2)
		);
	}
	if (!isPlain || !FOLDED_TITLES.has(title.folded) || isPair) return false;
	return SURE_FOLDED_TITLES.has(title.folded) || isSurname(first, true);
}

/** A full name without a title; the names of roads and places that look the same are left alone. */
function standsAlone(run: readonly Word[], before: Word | undefined, context: Context): boolean {
	const [first, second] = run;
	if (!first || !second || !isSurname(first, context.isPlain)) return false;
	if (PLACE_OPENINGS.has(`${first.folded}_${second.folded}`) || known.has(keyOf(run))) return false;
	if (before?.end === first.start - 1 && PLACE_PREPOSITIONS.has(before.lower)) return false;
	const isAllCapitals = run.every(({ text }) => text === text.toUpperCase());
	const hasMiddle = MIDDLES.has(second.lower) || second.folded === 'van' || second.folded === 'thi';
	if (run.length >= 3) return hasMiddle || !isAllCapitals;
	const line = context.surface.text;
	return (
		first.start > 0 && line[first.start - 1] === '\n' && /^\s*(?:\n|$)/.test(line.slice(second.end))
	);
}

function isName(run: readonly Word[], at: number, context: Context): boolean {
	const { words, surface, isPlain } = context;
	const [first] = run;
	const before = words[at - 1];
	if (!first) return false;
	if (HIGHLAND_NAME.test(first.text)) return true;
	if (first.joined && before && PLACE_HEADS.has(before.lower) && !KIN_TITLES.has(before.lower))
		return false;
	if (first.joined && before && afterTitle(before, run, context)) {
		const head = words[at - 2];
		return !(before.joined && head && PLACE_HEADS.has(head.lower));
	}
	const lead = surface.folded.slice(Math.max(0, first.start - 32), first.start);
	if (INTRODUCTION.test(lead)) return !PLACE_OPENINGS.has(keyOf(run.slice(0, 2)).replace(' ', '_'));
	const isFull = run.length >= 2 && isSurname(first, isPlain) && !known.has(keyOf(run));
	if (isFull && SELF.test(lead)) return true;
	if (
		isFull &&
		run.length >= 2 &&
		ROLE_BEFORE.test(lead) &&
		!PLACE_OPENINGS.has(`${first.folded}_${run[1]?.folded}`)
	)
		return true;
	return standsAlone(run, first.joined ? before : undefined, context);
}

const INITIALS =
	/(?<![\p{L}\p{N}])(?:[ÔôOo]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Ee]m) (?<span>(?:\p{Lu}\.){1,4}\p{Lu}?)(?!\p{L})/dgu;
const VIETNAMESE_LETTER = /[ăâđêôơưà-ãè-êìíò-õùúýạ-ỹĩũ]/i;

/**
 * Names of persons, by the words around them: kinship and role words, "tôi tên là", family names. Names of
 * roads, places and institutions stay. The title stays too, so that the sentence keeps its shape.
 */
export const findNames: Detector = (surface) => {
	const isPlain = !VIETNAMESE_LETTER.test(surface.text);
	const words = wordsOf(surface);
	const context: Context = { words, surface, isPlain };
	const found: Redaction[] = lowerCaseNames(surface, isPlain);
	for (const match of surface.text.matchAll(INITIALS)) {
		const [start, end] = match.indices?.groups?.span ?? [match.index, match.index];
		found.push({ type: 'name', start, end });
	}
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word?.capital || surface.text[word.start - 1] === '<') continue;
		const run = nameRun(words, at, isPlain);
		const last = run.at(-1);
		if (!last || !isName(run, at, context)) {
			// The run as a whole is a place or nothing: its tail must not pass as a name of its own.
			if (run.length > 1 && !KIN_TITLES.has(word.lower)) at += run.length - 1;
			continue;
		}
		found.push({ type: 'name', start: word.start, end: last.end });
		at += run.length - 1;
	}
	return found;
};
