import { REDACTION_TOKEN } from '#lib/domain/redaction.ts';
import type { RedactionType } from '#lib/domain/redaction.ts';
import { fold, foldInPlace } from '#lib/text/fold.ts';

export type TextSegment =
	{ is: 'plain' | 'match'; text: string } | { is: 'token'; type: RedactionType; text: string };

const TYPE_OF_TOKEN = new Map(
	Object.entries(REDACTION_TOKEN).map(([type, token]) => [token as string, type as RedactionType])
);
const TOKENS = new RegExp(`(${Object.values(REDACTION_TOKEN).join('|')})`);

/** Every place of `query` in `text` without regard to case and diacritics. `text` must be NFC. */
function matches(text: string, query: string): [start: number, end: number][] {
	const needle = fold(query).trim();
	if (needle === '') return [];
	const folded = foldInPlace(text);
	const found: [number, number][] = [];
	for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + needle.length))
		found.push([at, at + needle.length]);
	return found;
}

/**
 * Cuts a redacted text into plain pieces, removed details and places where the search was found.
 * The pieces' texts joined together are the text as given.
 */
export function textSegments(text: string, query = ''): TextSegment[] {
	return text.split(TOKENS).flatMap((piece): TextSegment[] => {
		const type = TYPE_OF_TOKEN.get(piece);
		if (type) return [{ is: 'token', type, text: piece }];
		const segments: TextSegment[] = [];
		let done = 0;
		for (const [start, end] of matches(piece, query)) {
			segments.push({ is: 'plain', text: piece.slice(done, start) });
			segments.push({ is: 'match', text: piece.slice(start, end) });
			done = end;
		}
		segments.push({ is: 'plain', text: piece.slice(done) });
		return segments.filter((segment) => segment.text !== '');
	});
}
