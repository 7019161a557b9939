import type { PlaceContext } from '#lib/text/places/find-places.ts';
import type { Expected } from './expect-place.ts';

/** A stretch of a sentence: plain words, a larger unit ("huyện Nam Đàn"), or a place to be found. */
export type Piece =
	| { kind: 'words'; text: string }
	| { kind: 'larger'; text: string }
	| { kind: 'place'; text: string; expected: Expected };

export const words = (text: string): Piece => ({ kind: 'words', text });
export const larger = (text: string): Piece => ({ kind: 'larger', text });
export const place = (text: string, expected: Expected): Piece => ({
	kind: 'place',
	text,
	expected
});

export interface Mention extends Expected {
	start: number;
	end: number;
}

/** A text with the places that are in it. */
export interface Case {
	text: string;
	context: PlaceContext;
	mentions: Mention[];
	/** spans of districts and provinces that are named beside them */
	larger: [start: number, end: number][];
}

/** Puts pieces into a frame's slot; `write` changes every stretch alike (case, diacritics, NFD). */
export function compose(
	frame: string,
	pieces: readonly Piece[],
	context: PlaceContext,
	write: (text: string) => string
): Case {
	const [before = '', after = ''] = frame.split('{p}');
	const whole: Case = { text: write(before), context, mentions: [], larger: [] };
	for (const [at, piece] of pieces.entries()) {
		const isOpening = at === 0 && /(?:^|[.!?] )$/.test(before);
		const given = isOpening
			? piece.text.slice(0, 1).toUpperCase() + piece.text.slice(1)
			: piece.text;
		const start = whole.text.length;
		whole.text += write(given);
		const end = whole.text.length;
		if (piece.kind === 'place') whole.mentions.push({ ...piece.expected, start, end });
		if (piece.kind === 'larger') whole.larger.push([start, end]);
	}
	whole.text += write(after);
	return whole;
}
