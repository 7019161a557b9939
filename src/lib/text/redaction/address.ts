import type { Redaction } from '#lib/domain/redaction.ts';
import { CUE } from '../cue.ts';
import type { Word } from '../words.ts';
import { addressText } from './address/address-text.ts';
import type { AddressText } from './address/address-text.ts';
import { atBareNumber } from './address/bare-number.ts';
import { afterLiving, atHouseNumber, atLaneFirst, atNumberWord } from './address/homes.ts';
import { endOf } from './address/lead.ts';
import type { Span } from './address/lead.ts';
import { atBuildingFirst, atFlat, atLot } from './address/rooms.ts';
import type { Detector } from './detector.ts';

const READERS = [atHouseNumber, atNumberWord, atLaneFirst, atBuildingFirst, afterLiving, atLot];

function addressAt(text: AddressText, at: number): Span {
	const { cue } = text.words[at] as Word;
	if (cue & CUE.house)
		for (const read of READERS) {
			const span = read(text, at);
			if (span) return span;
		}
	const mayBeNumber = cue & CUE.digit || (cue & CUE.capital && text.words[at]?.text.length === 1);
	return mayBeNumber ? (atFlat(text, at) ?? atBareNumber(text, at)) : null;
}

/** "lầu 2, 14/3C Hồ Hảo Hớn", "phòng trọ số 6 …", "nhà 39 Cống Quỳnh": what belongs to the number. */
const FLOOR_BEFORE =
	/(?<!\p{L})(?:(?:lau|tang|phong|can) \d{1,4}[a-z]?,? |(?:day|xom|khu|phong|nha) tro |(?:nha )?lien ke |biet thu |nha )$/u;

/** For how many words before a number its address may begin. */
const FARTHEST_NUMBER = 7;
const isNumber = (word: Word | undefined) =>
	word !== undefined && (word.cue & (CUE.digit | CUE.numeral)) !== 0;

/**
 * Home addresses from the house number on, lanes and hamlet included; the commune that follows stays,
 * since feedback needs it, and so do the addresses of offices, schools and shops.
 */
export const findAddresses: Detector = (surface) => {
	const mayBeSpoken = (surface.cues & CUE.house) !== 0 && (surface.cues & CUE.numeral) !== 0;
	if (!surface.hasDigit && !mayBeSpoken) return [];
	const text = addressText(surface);
	const { words } = text;
	const found: Redaction[] = [];
	let number = -1;
	for (let at = 0; at < words.length; at++) {
		while (number < at || (number < words.length && !isNumber(words[number]))) number++;
		if (number >= words.length) break;
		at = Math.max(at, number - FARTHEST_NUMBER);
		const span = addressAt(text, at);
		if (!span) continue;
		const [from, to] = span;
		const start = words[from]?.start ?? 0;
		const floor =
			FLOOR_BEFORE.exec(surface.folded.slice(Math.max(0, start - 24), start))?.[0] ?? '';
		found.push({ type: 'address', start: start - floor.length, end: endOf(text, to) });
		at = to - 1;
	}
	return found;
};
