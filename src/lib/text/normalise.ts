import { placeTones } from './tone-placement.ts';
import { SPACE, unitClass } from './unit-class.ts';

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const PLAIN_SPACE = 32;

/** Whether a space is no plain one or stands beside another. */
function hasOddSpace(text: string): boolean {
	let wasSpace = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const isSpace = code === PLAIN_SPACE;
		if (isSpace ? wasSpace : unitClass(code) === SPACE) return true;
		wasSpace = isSpace;
	}
	return false;
}

/** What `normalise` does of a text that is composed and has no invisible characters. */
export function settle(composed: string): string {
	const placed = placeTones(composed);
	return (hasOddSpace(placed) ? placed.replace(/\s+/g, ' ') : placed).trim();
}

/** One spelling for one text: NFC, canonical tone placement, single spaces, no invisible characters. */
export const normalise = (text: string): string =>
	settle(text.normalize('NFC').replace(INVISIBLE, ''));
