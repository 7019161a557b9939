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

/** One spelling for one text: NFC, canonical tone placement, single spaces, no invisible characters. */
export function normalise(text: string): string {
	const composed = placeTones(text.normalize('NFC').replace(INVISIBLE, ''));
	return (hasOddSpace(composed) ? composed.replace(/\s+/g, ' ') : composed).trim();
}
