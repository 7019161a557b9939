import { foldInPlace } from './fold.ts';
import type { Word } from './word.ts';

/** A text made readable for patterns, with the way back to the text as given. */
export interface Surface {
	/** NFC, plain spaces and digits, no invisible characters */
	text: string;
	/** the same length as `text`: lower case, no diacritics */
	folded: string;
	/** for each position of `text` (and its end) the UTF-16 offset in the given text; null: the same */
	offsets: Int32Array | null;
	/** how many digits its longest number holds, gaps of up to three signs within it allowed */
	longestNumber: number;
	/** whether it holds a digit */
	hasDigit: boolean;
	/** what its words may announce, bits of CUE: 0 until `wordsOf` cuts them */
	cues: number;
	/** null until `wordsOf` cuts it */
	words: readonly Word[] | null;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const UNUSUAL = /[\u00ad\u00a0\u2000-\u200f\u202f\u2060\u3000\ufeff\uff10-\uff19]/;
const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u3000]/;
const CLUSTERS = /[^\p{M}]\p{M}*|\p{M}+/gsu;

function plain(cluster: string): string {
	if (INVISIBLE.test(cluster)) return '';
	if (ODD_SPACE.test(cluster)) return ' ';
	return /[\uff10-\uff19]/.test(cluster) ? cluster.normalize('NFKC') : cluster.normalize('NFC');
}

const WIDEST_GAP = 3;
const ZERO = 48;
const NINE = 57;

/** The digits of the longest number, whatever short gaps are in it. */
function longestNumberIn(folded: string): number {
	let [longest, digits, last] = [0, 0, -1];
	for (let at = 0; at < folded.length; at++) {
		const code = folded.charCodeAt(at);
		if (code < ZERO || code > NINE) continue;
		digits = last >= 0 && at - last <= WIDEST_GAP + 1 ? digits + 1 : 1;
		last = at;
		if (digits > longest) longest = digits;
	}
	return longest;
}

/** The letters of a surface and its words, if they are cut already. */
export type Lettering = Pick<Surface, 'text' | 'offsets' | 'words'>;

/** Reads a text as given; for who wants its words alone. */
export function readLettering(given: string): Lettering {
	if (!UNUSUAL.test(given) && given.normalize('NFC') === given)
		return { text: given, offsets: null, words: null };
	const parts: string[] = [];
	const offsets: number[] = [];
	for (const match of given.matchAll(CLUSTERS)) {
		const part = plain(match[0]);
		parts.push(part);
		for (let unit = 0; unit < part.length; unit++)
			offsets.push(part === match[0] ? match.index + unit : match.index);
	}
	offsets.push(given.length);
	return { text: parts.join(''), offsets: Int32Array.from(offsets), words: null };
}

/** Reads a text as given (NFD, odd spaces, full-width digits) into its surface. */
export function readSurface(given: string): Surface {
	const { text, offsets } = readLettering(given);
	const folded = foldInPlace(text);
	const longestNumber = longestNumberIn(folded);
	return {
		text,
		folded,
		offsets,
		longestNumber,
		hasDigit: longestNumber > 0,
		cues: 0,
		words: null
	};
}

/** The span of the given text that a span of the surface stands for. */
export function spanAsGiven(surface: Surface, start: number, end: number): [number, number] {
	const { offsets } = surface;
	return offsets ? [offsets[start] ?? start, offsets[end] ?? end] : [start, end];
}
