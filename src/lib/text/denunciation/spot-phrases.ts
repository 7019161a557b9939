import { fold } from '../fold.ts';
import { normalise } from '../normalise.ts';
import { tokenise } from '../tokenise.ts';
import { PHRASES } from './phrases.ts';
import type { PhraseKind } from './phrases.ts';

/** How often each kind of wording occurs in a text. */
export type Spotted = Record<PhraseKind, number>;

const KINDS = Object.keys(PHRASES) as PhraseKind[];
const escape = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
// Spaced on both sides, so that a phrase is found as whole words only: "tố cáo" is not in "tổ cáo".
const patternOf = (phrases: readonly string[]) =>
	new RegExp(
		` (?:${[...phrases]
			.sort((a, b) => b.length - a.length)
			.map((phrase) => escape(phrase).replace(/ ?_ ?/, String.raw`(?: \S+){1,3} `))
			.join('|')})(?= )`,
		'g'
	);

const accented = KINDS.map((kind) => [kind, patternOf(PHRASES[kind])] as const);
const plain = KINDS.map((kind) => [kind, patternOf(PHRASES[kind].map(fold))] as const);
const VIETNAMESE_LETTER = /[ăâđêôơưà-ãè-êìíò-õùúýạ-ỹĩũ]/;
const QUOTES = /["“”'‘’«»]/g;

/** Counts the wordings; a text without any diacritic is compared without them. */
export function spotPhrases(text: string): Spotted {
	const words = ` ${tokenise(normalise(text).replace(QUOTES, ' ')).join(' ')} `;
	const patterns = VIETNAMESE_LETTER.test(words) ? accented : plain;
	const spotted = {} as Spotted;
	for (const [kind, pattern] of patterns) spotted[kind] = words.match(pattern)?.length ?? 0;
	return spotted;
}
