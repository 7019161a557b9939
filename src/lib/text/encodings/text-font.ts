import { TEXT_FONTS, type TextFont } from '#lib/domain/source-mapping.ts';
import { syllableShare } from './syllable-share.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

const CONVERT: Record<TextFont, (text: string) => string> = { tcvn3: fromTcvn3, vni: fromVni };

/** Letters that only text in Unicode has: such a cell has been converted before. */
const UNICODE_LETTER = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/u;

/** Vietnamese from a text in such a font; a text with letters that only Unicode has stays as it is. */
export const fromTextFont = (text: string, font: TextFont): string =>
	UNICODE_LETTER.test(text) ? text : CONVERT[font](text);

export interface DetectedFont {
	font: TextFont | null;
	/** 0–1: how far the best reading is ahead of the next */
	confidence: number;
}

const ENOUGH_WORDS = 20;

/** Which font, if any, a text was typed in: the reading with the most Vietnamese syllables. */
export function detectTextFont(text: string): DetectedFont {
	const readings = [null, ...TEXT_FONTS].map((font) => {
		const read = font === null ? text : fromTextFont(text, font);
		return { font, ...syllableShare(read) };
	});
	const words = readings[0]?.words ?? 0;
	// At equal shares the text as it stands comes first: sort() keeps the order.
	const [best, next] = readings.sort((a, b) => b.share - a.share);
	if (!best || words === 0) return { font: null, confidence: 1 };
	const lead = best.share - (next?.share ?? 0);
	return { font: best.font, confidence: lead * Math.min(1, 0.5 + words / (2 * ENOUGH_WORDS)) };
}
