import type { Surface } from './surface.ts';

/** A word of the surface. `joined` says that only one space stands between it and the word before. */
export interface Word {
	text: string;
	lower: string;
	folded: string;
	start: number;
	end: number;
	capital: boolean;
	joined: boolean;
	/** the word opens a sentence, a line or the text, so its capital means nothing */
	opens: boolean;
}

// Ethnic names carry apostrophes inside a word: H'Hen, K’Brôi.
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const OPENING = /(?:^|[.!?…:;\n"“”(–-])\s*$/;

/** Cuts a surface into words. */
export function wordsOf({ text, folded }: Surface): Word[] {
	const words: Word[] = [];
	let end = 0;
	for (const match of text.matchAll(WORD)) {
		const start = match.index;
		const between = text.slice(end, start);
		end = start + match[0].length;
		words.push({
			text: match[0],
			lower: match[0].toLowerCase(),
			folded: folded.slice(start, end),
			start,
			end,
			capital: /^\p{Lu}/u.test(match[0]),
			joined: between === ' ' && words.length > 0,
			opens: words.length === 0 || OPENING.test(between)
		});
	}
	return words;
}
