import { cueOf } from './cue.ts';
import { foldInPlace } from './fold.ts';
import { intern } from './intern.ts';
import type { Surface } from './surface.ts';
import { DIGIT, LETTER, unitClass } from './unit-class.ts';
import type { Word, WordForm } from './word.ts';

export type { Word } from './word.ts';

// Highland names carry apostrophes inside a word: H'Hen, K’Brôi.
const WORD_OR_TOKEN = /<[a-z_]+(?=>)|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const HALVES = /[\ud800-\udfff]/;
const OPENING = /(?:^|[.!?…:;\n"“”(–-])\s*$/;

/** One word of a name as the index of places knows it. */
export const wordKey = (folded: string) => folded.replace(/['’`´]/g, '').replace(/^0+(?=\d)/, '');

let formCount = 0;
/** Vietnamese has a few thousand syllables: nearly every word has been seen before. */
const formAt = intern((text): WordForm => {
	const lower = text.toLowerCase();
	const folded = foldInPlace(text);
	const capital = text[0] !== lower[0];
	const cue = cueOf(text, lower, folded);
	return { id: formCount++, text, lower, folded, key: wordKey(folded), capital, cue };
}, 50_000);

const isWordUnit = (found: number) => found === LETTER || found === DIGIT;

/** Where the run of letters and digits ends that begins at `start`. */
function endOfRun(line: string, start: number): number {
	let end = start;
	while (end < line.length && isWordUnit(unitClass(line.charCodeAt(end)))) end++;
	return end;
}

const [STRAIGHT, CURLY] = [0x27, 0x2019];
const isApostrophe = (code: number) => code === STRAIGHT || code === CURLY;

/** Where the word ends that begins at `start`, apostrophes within it included. */
function endOfWord(line: string, start: number): number {
	let end = endOfRun(line, start);
	while (isApostrophe(line.charCodeAt(end))) {
		const next = endOfRun(line, end + 1);
		if (next === end + 1) break;
		end = next;
	}
	return end;
}

const OPENING_BRACKET = 60;
const TOKEN = /<[a-z_]+(?=>)/y;
/** Where the token ends that stands for a removed span: what it says is no word of the text. */
function endOfToken(line: string, start: number): number {
	TOKEN.lastIndex = start;
	return TOKEN.test(line) ? TOKEN.lastIndex : start;
}

/** Gives every word of a line, as `Surface.text` has it, in order. */
export function eachWord(
	line: string,
	take: (form: WordForm, start: number, end: number) => void
): void {
	if (HALVES.test(line)) {
		for (const { 0: found, index } of line.matchAll(WORD_OR_TOKEN)) {
			const end = index + found.length;
			if (!found.startsWith('<')) take(formAt(line, index, end), index, end);
		}
		return;
	}
	for (let at = 0; at < line.length; at++) {
		const code = line.charCodeAt(at);
		if (code === OPENING_BRACKET) at = endOfToken(line, at);
		if (!isWordUnit(unitClass(code))) continue;
		const start = at;
		at = endOfWord(line, start);
		take(formAt(line, start, at), start, at);
	}
}

function cut(surface: Surface): Word[] {
	const line = surface.text;
	const words: Word[] = [];
	let before = -2;
	eachWord(line, ({ id, text, lower, folded, key, capital, cue }, start, end) => {
		const joined = start === before + 1 && line[before] === ' ';
		before = end;
		surface.cues |= cue;
		words.push({ id, text, lower, folded, key, capital, cue, start, end, joined });
	});
	return words;
}

/** The words of a surface, cut once; its `cues` are theirs. */
export const wordsOf = (surface: Surface): readonly Word[] => (surface.words ??= cut(surface));

/** Whether a word opens a sentence, a line or the text, so that its capital means nothing. */
export const opensSentence = (text: string, word: Word) =>
	OPENING.test(text.slice(Math.max(0, word.start - 4), word.start));
