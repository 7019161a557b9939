import type { Surface } from './surface.ts';

/** A word of the surface. */
export interface Word {
	text: string;
	lower: string;
	folded: string;
	start: number;
	end: number;
	capital: boolean;
	/** only one space stands between it and the word before */
	joined: boolean;
}

// Highland names carry apostrophes inside a word: H'Hen, K’Brôi.
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const OPENING = /(?:^|[.!?…:;\n"“”(–-])\s*$/;

/** Cuts a surface into words. */
export function wordsOf({ text, folded }: Surface): Word[] {
	const words: Word[] = [];
	const lowered = text.toLowerCase();
	const isSameLength = lowered.length === text.length;
	let end = -2;
	WORD.lastIndex = 0;
	for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
		const [found] = match;
		const start = match.index;
		const joined = start === end + 1 && text[end] === ' ';
		end = start + found.length;
		const lower = isSameLength ? lowered.slice(start, end) : found.toLowerCase();
		words.push({
			text: found,
			lower,
			folded: folded.slice(start, end),
			start,
			end,
			capital: found[0] !== lower[0],
			joined
		});
	}
	return words;
}

/** Whether a word opens a sentence, a line or the text, so that its capital means nothing. */
export const opensSentence = (text: string, word: Word) =>
	OPENING.test(text.slice(Math.max(0, word.start - 4), word.start));
