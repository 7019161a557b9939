import { fold } from '../../fold.ts';
import type { Surface } from '../../surface.ts';
import type { Word } from '../../words.ts';
import { FOLDED_GIVEN_NAMES, GIVEN_NAMES, TEEN_GIVEN_NAMES } from './given-names.ts';
import { KNOWN_NAMES } from './known-names.ts';
import { MIDDLES } from './surnames.ts';

/** A text as the rules of names read it. */
export interface NameContext {
	words: readonly Word[];
	surface: Surface;
	/** the text has no Vietnamese diacritics at all, or is English, where names lose theirs */
	isPlain: boolean;
	isEnglish: boolean;
	/** the text is in capitals throughout */
	isShouted: boolean;
}

const known = new Set(KNOWN_NAMES.map(fold));

/** Whether a run is the name of a road or of somebody whom history knows. */
export const isKnown = (run: readonly Word[]) =>
	known.has(run.map((word) => word.folded).join(' '));

export const isGiven = (word: Word | undefined, { isPlain, isEnglish }: NameContext) =>
	word !== undefined &&
	(GIVEN_NAMES.has(word.lower) ||
		(isPlain && FOLDED_GIVEN_NAMES.has(word.folded)) ||
		(isPlain && !isEnglish && TEEN_GIVEN_NAMES.has(word.folded)));

export const isPlainMiddle = (word: Word | undefined) =>
	word?.lower === 'van' || word?.lower === 'thi';

export const hasMiddleName = ([, second]: readonly Word[]) =>
	second !== undefined &&
	(MIDDLES.has(second.lower) || second.lower === 'a' || isPlainMiddle(second));
