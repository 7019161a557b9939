import { fold } from '../fold.ts';
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

/** The kinds of wording that may begin with two words, one bit each; ANY stands for every word. */
type Openings = Map<string, Map<string, number>>;
const ANY = '_';

function openingsOf(phrasesOf: (kind: PhraseKind) => readonly string[]): Openings {
	const openings: Openings = new Map();
	KINDS.forEach((kind, bit) => {
		for (const phrase of phrasesOf(kind)) {
			const [first = '', second = ANY] = phrase.split(' ');
			const kinds = openings.get(first) ?? new Map<string, number>();
			openings.set(first, kinds.set(second, (kinds.get(second) ?? 0) | (1 << bit)));
		}
	});
	return openings;
}

/** The kinds whose patterns are worth trying on these words: hardly ever any. */
function kindsThatMayOccur(words: readonly string[], openings: Openings): number {
	let kinds = 0;
	for (let at = 0; at < words.length; at++) {
		const bySecond = openings.get(words[at] ?? '');
		if (bySecond) kinds |= (bySecond.get(words[at + 1] ?? '') ?? 0) | (bySecond.get(ANY) ?? 0);
	}
	return kinds;
}

const spotterOf = (phrasesOf: (kind: PhraseKind) => readonly string[]) => ({
	openings: openingsOf(phrasesOf),
	patterns: KINDS.map((kind) => [kind, patternOf(phrasesOf(kind))] as const)
});
const accented = spotterOf((kind) => PHRASES[kind]);
const plain = spotterOf((kind) => PHRASES[kind].map(fold));
const VIETNAMESE_LETTER = /[ăâđêôơưà-ãè-êìíò-õùúýạ-ỹĩũ]/;
const QUOTES = /["“”'‘’«»]/g;

/** Counts the wordings of a normalised text; one without any diacritic is compared without them. */
export function spotPhrases(normalised: string): Spotted {
	const words = tokenise(normalised.replace(QUOTES, ' '));
	const line = ` ${words.join(' ')} `;
	const { openings, patterns } = VIETNAMESE_LETTER.test(line) ? accented : plain;
	const kinds = kindsThatMayOccur(words, openings);
	const spotted = {} as Spotted;
	patterns.forEach(([kind, pattern], bit) => {
		spotted[kind] = kinds & (1 << bit) ? (line.match(pattern)?.length ?? 0) : 0;
	});
	return spotted;
}
