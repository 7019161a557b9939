import { HALF, LETTER, MARK, SIGN, unitClass } from './unit-class.ts';

const TOKEN = /<[a-z_]+>|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[^\s\p{L}\p{N}\p{M}\p{Cf}]/gu;
const PLACEHOLDER = /<[a-z_]+>/y;

/** The end of the placeholder that begins at `start`, or of the sign alone. */
function endOfSign(text: string, start: number): number {
	if (text[start] !== '<') return start + 1;
	PLACEHOLDER.lastIndex = start;
	return PLACEHOLDER.test(text) ? PLACEHOLDER.lastIndex : start + 1;
}

function endOfWord(text: string, start: number): number {
	let end = start + 1;
	for (; end < text.length; end++) {
		const found = unitClass(text.charCodeAt(end));
		if (found !== LETTER && found !== MARK) break;
	}
	return end;
}

/** Lower-case tokens: runs of letters and digits, placeholders whole, each sign by itself. */
export function tokenise(text: string): string[] {
	const lower = text.toLowerCase();
	const tokens: string[] = [];
	for (let at = 0; at < lower.length;) {
		const found = unitClass(lower.charCodeAt(at));
		// Emoji and rare scripts take two units a sign: the pattern knows them.
		if (found === HALF) return lower.match(TOKEN) ?? [];
		const end =
			found === LETTER ? endOfWord(lower, at) : found === SIGN ? endOfSign(lower, at) : at + 1;
		if (found === LETTER || found === SIGN) tokens.push(lower.slice(at, end));
		at = end;
	}
	return tokens;
}
