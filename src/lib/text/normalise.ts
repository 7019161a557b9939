import { placeTones } from './tone-placement.ts';

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const ODD_SPACE = /[^\S ]|\s\s/;

/** One spelling for one text: NFC, canonical tone placement, single spaces, no invisible characters. */
export function normalise(text: string): string {
	const composed = placeTones(text.normalize('NFC').replace(INVISIBLE, ''));
	return (ODD_SPACE.test(composed) ? composed.replace(/\s+/g, ' ') : composed).trim();
}
