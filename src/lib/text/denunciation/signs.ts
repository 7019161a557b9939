import type { Spotted } from './spot-phrases.ts';

const WORD = /^[\p{L}\p{N}]/u;
const NUMBER = /^\p{N}/u;
const MOST_COUNTED = 2;
const FEWEST_SIGNS = 10;

/** What of a text speaks for or against a denunciation: its words, pairs of words and kinds of wording. */
export interface Signs {
	signs: readonly string[];
	/** what each sign counts: less in a long text, which has more of them */
	share: number;
}

/** A word as signs know it: all numbers are one, '' is none. */
export const signOf = (word: string) => (NUMBER.test(word) ? '#' : WORD.test(word) ? word : '');

/** What each sign of a text of so many words counts. */
export const shareOf = (words: number) => 1 / Math.sqrt(Math.max(FEWEST_SIGNS, 2 * words));

/** How often a kind of wording counts as a sign. */
export const timesCounted = (count: number) => Math.min(count, MOST_COUNTED);

/** The signs of a text from its words without diacritics ('.' between sentences) and its wordings. */
export function signsOf(words: readonly string[], said: Spotted): Signs {
	const signs = new Set<string>();
	let before = '';
	let count = 0;
	for (const word of words) {
		const sign = signOf(word);
		if (!sign) continue;
		count += 1;
		signs.add(sign);
		if (before) signs.add(`${before} ${sign}`);
		before = sign;
	}
	const kinds = Object.entries(said).flatMap(([kind, times]) =>
		new Array<string>(timesCounted(times)).fill(`+${kind}`)
	);
	return { signs: [...signs, ...kinds], share: shareOf(count) };
}
