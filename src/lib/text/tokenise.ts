import { DIGIT, HALF, LETTER, MARK, SIGN, unitClass } from './unit-class.ts';

/** Gives the token of the letters `start` … `end` of a line. */
type Take<Token> = (line: string, start: number, end: number) => Token;

const TOKEN = /<[a-z_]+>|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[^\s\p{L}\p{N}\p{M}\p{Cf}]/gu;
const PLACEHOLDER = /<[a-z_]+>/y;
const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
const OPENING_BRACKET = 60;
const POINT = 46;
const COMMA = 44;

const classAt = (text: string, at: number) =>
	at < text.length ? unitClass(text.charCodeAt(at)) : 0;

/** The end of the placeholder that begins at `start`, or of the sign alone. */
function endOfSign(text: string, start: number): number {
	if (text.charCodeAt(start) !== OPENING_BRACKET) return start + 1;
	PLACEHOLDER.lastIndex = start;
	return PLACEHOLDER.test(text) ? PLACEHOLDER.lastIndex : start + 1;
}

/** The end of the letters that begin at `start`: of a word, or of its part before a number. */
function endOfLetters(text: string, start: number): number {
	let end = start;
	for (let found = classAt(text, end); found === LETTER || found === MARK;)
		found = classAt(text, ++end);
	return end;
}

/** The end of the number that begins at `start`, its points and commas included. */
function endOfNumber(text: string, start: number): number {
	for (let end = start; ;) {
		while (classAt(text, end) === DIGIT) end++;
		const code = text.charCodeAt(end);
		if (!(code === POINT || code === COMMA) || classAt(text, end + 1) !== DIGIT) return end;
		end++;
	}
}

function endOfWordWithNumbers(text: string, start: number): number {
	let end = start;
	while (classAt(text, end) === DIGIT) end = endOfLetters(text, endOfNumber(text, end));
	return end;
}

const withoutNumbers = (text: string) => text.replace(NUMBER, '0');

/**
 * The tokens of a text in lower case, each as `take` gives it: runs of letters and digits with every number
 * as 0, placeholders whole, each sign by itself.
 */
export function cutTokens<Token>(lower: string, take: Take<Token>): Token[] {
	const tokens: Token[] = [];
	const takeWhole = (token: string) => take(token, 0, token.length);
	for (let at = 0; at < lower.length;) {
		const start = at;
		const found = classAt(lower, start);
		// Emoji and rare scripts take two units a sign: the pattern knows them.
		if (found === HALF) return (withoutNumbers(lower).match(TOKEN) ?? []).map(takeWhole);
		if (found === LETTER || found === DIGIT) {
			const letters = endOfLetters(lower, start);
			at = endOfWordWithNumbers(lower, letters);
			tokens.push(
				at === letters ? take(lower, start, at) : takeWhole(withoutNumbers(lower.slice(start, at)))
			);
		} else if (found === SIGN) {
			at = endOfSign(lower, start);
			tokens.push(take(lower, start, at));
		} else at++;
	}
	return tokens;
}

/** The same of a text in any case, as strings. */
export const tokenise = (text: string): string[] =>
	cutTokens(text.toLowerCase(), (line, start, end) => line.slice(start, end));
