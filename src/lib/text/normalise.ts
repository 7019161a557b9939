import { placeTones } from './tone-placement.ts';

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** One spelling for one text: NFC, canonical tone placement, single spaces, no invisible characters. */
export function normalise(text: string): string {
	return placeTones(text.normalize('NFC').replace(INVISIBLE, '')).replace(/\s+/g, ' ').trim();
}
