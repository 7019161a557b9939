import { fold } from '../../fold.ts';
import type { Surface } from '../../surface.ts';
import type { Word } from '../../words.ts';
import { FOLDED_GIVEN_NAMES, GIVEN_NAMES, TEEN_GIVEN_NAMES } from './given-names.ts';
import { HISTORIC_NAMES } from './historic-names.ts';
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

const known: ReadonlySet<string> = new Set([...KNOWN_NAMES.map(fold), ...HISTORIC_NAMES]);
/** A run of so many words may be two names: "Thạch Sanh Lý Thông". */
const FEWEST_OF_TWO = 4;

/** Whether folded words are the name of a road or of somebody whom history knows. */
export const isKnownName = (name: string) => known.has(name);

/** Whether a run is such a name, or two of them. */
export function isKnown(run: readonly Word[]): boolean {
	const words = run.map(({ folded }, index) =>
		index === 0 && folded === 'ng' ? 'nguyen' : folded
	);
	if (known.has(words.join(' '))) return true;
	if (words.length < FEWEST_OF_TWO) return false;
	return [2, 3].some(
		(at) => known.has(words.slice(0, at).join(' ')) && known.has(words.slice(at).join(' '))
	);
}

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
