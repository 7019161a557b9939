import { intern } from '../intern.ts';
import { LETTER, unitClass } from '../unit-class.ts';

const NAME_BEGINS = / (?:(?:số|so) )?[\p{Lu}\d<]/gu;
const LAST_WORD = /\p{L}+$/u;
const LONGEST_WORD = 12;
const HALVES = /[\ud800-\udfff]/;
const UPPER = /\p{Lu}/u;
const [OPENING_BRACKET, ZERO, NINE] = [60, 48, 57];
const NUMBER_WORDS = ['số ', 'so '];
const KNOWN_WORDS = 20_000;

/** 0: not asked yet; 1: none; 2: a capital. */
const capitals = new Uint8Array(0x10000);
const isCapital = (code: number) =>
	(capitals[code] ||= UPPER.test(String.fromCharCode(code)) ? 2 : 1) === 2;

/** Whether a name may begin with this code unit: a capital, a digit or a placeholder. */
const beginsName = (code: number) =>
	(code >= ZERO && code <= NINE) || code === OPENING_BRACKET || isCapital(code);

/** Where the name begins that stands after the space at `at`, "số" between them or not; −1: nowhere. */
function nameAfter(text: string, at: number): number {
	for (const word of NUMBER_WORDS)
		if (text.startsWith(word, at + 1) && beginsName(text.charCodeAt(at + 1 + word.length)))
			return at + 1 + word.length;
	return beginsName(text.charCodeAt(at + 1)) ? at + 1 : -1;
}

/**
 * Makes the function that joins the bits of all words of a text, in lower case, that stand right before a
 * capital, a number or a placeholder.
 */
export function wordsBeforeNames(bitsOf: (word: string) => number): (text: string) => number {
	const bitsOfLast = (written: string) => {
		const word = LAST_WORD.exec(written);
		return word ? bitsOf(word[0].toLowerCase()) : 0;
	};
	const known = intern(bitsOfLast, KNOWN_WORDS);
	return (text) => {
		let bits = 0;
		if (HALVES.test(text)) {
			for (const { index } of text.matchAll(NAME_BEGINS))
				bits |= bitsOfLast(text.slice(Math.max(0, index - LONGEST_WORD), index));
			return bits;
		}
		for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
			const name = nameAfter(text, at);
			if (name < 0) continue;
			let start = at;
			while (
				start > 0 &&
				start > at - LONGEST_WORD &&
				unitClass(text.charCodeAt(start - 1)) === LETTER
			)
				start--;
			if (start < at) bits |= known(text, start, at);
			at = name - 1;
		}
		return bits;
	};
}
