import { REDACTION_TOKEN } from '#lib/domain/redaction.ts';
import type { Redaction } from '#lib/domain/redaction.ts';
import { findAccounts } from './redaction/account.ts';
import { findAddresses } from './redaction/address.ts';
import { findBirthDates } from './redaction/birth-date.ts';
import type { Detector } from './redaction/detector.ts';
import { findEmails } from './redaction/email.ts';
import { findIdentityNumbers } from './redaction/identity.ts';
import { findNames } from './redaction/name.ts';
import { findPassports } from './redaction/passport.ts';
import { findPhones } from './redaction/phone.ts';
import { findPlates } from './redaction/plate.ts';
import { findPlots } from './redaction/plot.ts';
import { findProfiles } from './redaction/profile.ts';
import { resolveOverlaps } from './redaction/resolve.ts';
import { findSpokenNumbers } from './redaction/spoken-number.ts';
import { readSurface, spanAsGiven } from './surface.ts';
import type { Surface } from './surface.ts';
import { wordsOf } from './words.ts';

const DETECTORS: readonly Detector[] = [
	findPhones,
	findSpokenNumbers,
	findEmails,
	findIdentityNumbers,
	findPassports,
	findPlates,
	findAccounts,
	findBirthDates,
	findAddresses,
	findPlots,
	findProfiles,
	findNames
];

function detect(surface: Surface): Redaction[] {
	wordsOf(surface);
	const found: Redaction[] = [];
	for (const detector of DETECTORS)
		for (const { type, start, end } of detector(surface)) {
			const [from, to] = spanAsGiven(surface, start, end);
			found.push({ type, start: from, end: to });
		}
	return found.length > 0 ? resolveOverlaps(found) : found;
}

function replace(text: string, redactions: readonly Redaction[]): string {
	let redacted = '';
	let at = 0;
	for (const { type, start, end } of redactions) {
		redacted += text.slice(at, start) + REDACTION_TOKEN[type];
		at = end;
	}
	return redacted + text.slice(at);
}

/** Moves spans found in a redacted text back to the text that it came from. */
function traceBack(found: readonly Redaction[], done: readonly Redaction[]): Redaction[] {
	const original = (offset: number, isEnd: boolean) => {
		let shift = 0;
		for (const { type, start, end } of done) {
			const from = start - shift;
			const length = REDACTION_TOKEN[type].length;
			if (offset <= from) break;
			if (offset < from + length) return isEnd ? end : start;
			shift += end - start - length;
		}
		return offset + shift;
	};
	return found.map(({ type, start, end }) => ({
		type,
		start: original(start, false),
		end: original(end, true)
	}));
}

export interface Redacted {
	text: string;
	redactions: Redaction[];
}

/**
 * Takes personal data out of a text. Each span becomes the token of its type; offsets are UTF-16 code
 * units of the text as given, sorted and disjoint. Redacting the result changes nothing. Who has read
 * the text's surface already hands it on.
 */
export function redact(text: string, surface = readSurface(text)): Redacted {
	let redactions = detect(surface);
	let redacted = replace(text, redactions);
	// A token may uncover what stood beside it (a second number, a name): look until nothing is left.
	for (let before = ''; redactions.length > 0 && redacted !== before;) {
		before = redacted;
		const more = detect(readSurface(redacted));
		redactions = resolveOverlaps([...redactions, ...traceBack(more, redactions)]);
		redacted = replace(text, redactions);
	}
	return { text: redacted, redactions };
}
