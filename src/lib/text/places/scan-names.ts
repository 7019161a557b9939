import type { Surface } from '../surface.ts';
import { wordsOf } from '../words.ts';
import { isBareName } from './bare-name.ts';
import { isOnlyBeginning } from './goes-on.ts';
import { announcesList, nextInList } from './list-of-names.ts';
import {
	fits,
	isNameAfterUnit,
	numberAfterUnit,
	numberInList,
	withoutCounts
} from './name-after-unit.ts';
import type { NumberedName } from './name-after-unit.ts';
import type { NameEntry, PlaceIndex } from './place-index.ts';
import { bestReach, isSpelled, reachesAt, spelledFrom } from './reach.ts';
import type { Reach } from './reach.ts';
import { readScript } from './scanned-text.ts';
import type { ScannedText } from './scanned-text.ts';
import { COMMUNE_KINDS, isShortUnit, unitPrefix } from './unit-prefix.ts';
import type { UnitKind, UnitPrefix } from './unit-prefix.ts';
import { unitSuffix } from './unit-suffix.ts';
import { OPENS_NAME, OPENS_UNIT, roleOf } from './word-role.ts';

/** A name of the index in a text, not yet read as one place. Offsets are those of the surface. */
export interface FoundName {
	entry: NameEntry;
	kind: UnitKind | null;
	canonical: string;
	/** the text carries no diacritics, so that the name may stand for several */
	is_plain: boolean;
	is_number: boolean;
	start: number;
	end: number;
	/** positions of the first word of the name itself and of the word after it */
	from: number;
	next: number;
	/** the word before, in lower case: "ở", "tại" … make a bare name more likely */
	before: string;
}

/** "xã" or "phường" before capitals that no unit has for a name. */
export interface UnknownName {
	kind: UnitKind;
	start: number;
	from: number;
	/** behind "P." or "TT", which stand for other things too */
	is_short: boolean;
}

export interface Scan {
	scanned: ScannedText;
	/** left to right, disjoint */
	names: FoundName[];
	unknown: UnknownName[];
}

const wordBefore = ({ words }: ScannedText, at: number) => words[at - 1]?.lower ?? '';
const startOf = ({ words }: ScannedText, at: number) => words[at]?.start ?? 0;
const endOf = ({ words }: ScannedText, next: number) => words[next - 1]?.end ?? 0;

function namedBy(
	scanned: ScannedText,
	{ entry, next }: Reach,
	from: number,
	kind: UnitKind | null
): FoundName {
	return {
		entry,
		kind,
		canonical: spelledFrom(scanned, from, next),
		is_plain: scanned.is_plain,
		is_number: false,
		start: startOf(scanned, from),
		end: endOf(scanned, next),
		from,
		next,
		before: wordBefore(scanned, from)
	};
}

const numbered = (
	scanned: ScannedText,
	{ entry, next, end, key }: NumberedName,
	at: number,
	kind: UnitKind
): FoundName => ({
	entry,
	kind,
	canonical: key,
	is_plain: true,
	is_number: true,
	start: startOf(scanned, at),
	end,
	from: next - 1,
	next,
	before: wordBefore(scanned, at)
});

/** Whether a list goes on with another name in capitals: "Sài Gòn" in "các phường A, Sài Gòn và B". */
function isGoneOn(scanned: ScannedText, next: number): boolean {
	const step = nextInList(scanned, next);
	const word = step && scanned.words[step.at];
	return word?.capital === true && !unitPrefix(scanned.words, step?.at ?? 0, scanned.text, false);
}

/** The further names of a list that was announced: "các xã A, B và C", "các phường 1, 2 và 3". */
function restOfList(scanned: ScannedText, first: FoundName, kind: UnitKind): FoundName[] {
	const listed: FoundName[] = [];
	let { next } = first;
	for (let step = nextInList(scanned, next); step; step = nextInList(scanned, next)) {
		const { at, is_last } = step;
		const reaches = reachesAt(scanned, at).filter(
			(reach) =>
				fits(reach.entry, kind) &&
				isNameAfterUnit(reach, scanned, at) &&
				scanned.words[at]?.capital &&
				(is_last || reach.entry.provinces.length === 0 || isGoneOn(scanned, reach.next))
		);
		const hit = bestReach(scanned, at, reaches);
		const number = first.is_number && !hit ? numberInList(scanned, at, kind) : null;
		if (hit) listed.push(namedBy(scanned, hit, at, kind));
		else if (number) listed.push(numbered(scanned, number, at, kind));
		else break;
		next = hit?.next ?? number?.next ?? next;
		if (is_last) break;
	}
	return listed;
}

/** Larger units in lower case behind a comma, which only their place shows: "xã tân an, cần giuộc, long an". */
function largerInLowerCase(scanned: ScannedText, next: number): FoundName[] {
	const [last, word] = [scanned.words[next - 1], scanned.words[next]];
	if (!last || !word || word.capital) return [];
	if (!/^(?:\s?,|\s?-|\s\()\s?$/.test(scanned.text.slice(last.end, word.start))) return [];
	const hit = reachesAt(scanned, next).find(
		(reach) =>
			reach.next > next + 1 &&
			reach.entry.districts.length + reach.entry.provinces.length > 0 &&
			(scanned.is_plain || isSpelled(reach.entry, spelledFrom(scanned, next, reach.next)))
	);
	if (!hit) return [];
	const kind = hit.entry.provinces.length > 0 ? 'province' : 'district';
	return [namedBy(scanned, hit, next, kind), ...largerInLowerCase(scanned, hit.next)];
}

function afterUnit(scanned: ScannedText, at: number, prefix: UnitPrefix): FoundName[] {
	const { kind, next } = prefix;
	const reaches = reachesAt(scanned, next).filter(
		(reach) => fits(reach.entry, kind) && isNameAfterUnit(reach, scanned, next)
	);
	const hit = bestReach(scanned, next, withoutCounts(scanned, reaches));
	if (hit && isOnlyBeginning(scanned, next, hit)) return [];
	const number = hit ? null : numberAfterUnit(scanned, prefix);
	const first = hit
		? {
				...namedBy(scanned, hit, next, kind),
				start: startOf(scanned, at),
				before: wordBefore(scanned, at)
			}
		: number && numbered(scanned, number, at, kind);
	if (!first) return [];
	const listed = announcesList(scanned, at) ? restOfList(scanned, first, kind) : [];
	const last = listed.at(-1) ?? first;
	return [first, ...listed, ...largerInLowerCase(scanned, last.next)];
}

/** A name without a unit word before it, or with an English one behind it. */
function bareName(scanned: ScannedText, at: number, isAfterName: boolean): FoundName | null {
	const reaches = reachesAt(scanned, at);
	if (reaches.length === 0) return null;
	for (const reach of reaches) {
		const suffix = scanned.words[at]?.capital ? unitSuffix(scanned.words, reach.next) : null;
		if (!suffix || !fits(reach.entry, suffix.kind)) continue;
		const name = namedBy(scanned, reach, at, suffix.kind);
		return { ...name, end: endOf(scanned, suffix.next), next: suffix.next };
	}
	const hit = bestReach(
		scanned,
		at,
		reaches.filter(({ entry, next }) => isBareName(entry, scanned, at, next, isAfterName))
	);
	return hit ? namedBy(scanned, hit, at, null) : null;
}

/** "TP", "Q", "H" stand for other things too: only a unit word in full, or "P." and "X.", announces a name. */
const namesUnknown = ({ words }: ScannedText, at: number, { kind, next }: UnitPrefix) =>
	words[next]?.capital === true && (COMMUNE_KINDS.has(kind) || (words[at]?.text.length ?? 0) > 2);

/** All names in a text; longest first, with a unit word before or by themselves. */
export function scanNames(index: PlaceIndex, surface: Surface): Scan | null {
	const words = wordsOf(surface);
	let scan: Scan | null = null;
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		const role = word ? roleOf(index, word) : 0;
		if (!word || role === 0) continue;
		scan ??= { scanned: readScript(index.names, surface), names: [], unknown: [] };
		const { scanned, names, unknown } = scan;
		const prefix = role & OPENS_UNIT ? unitPrefix(words, at, scanned.text, scanned.is_plain) : null;
		const found = prefix ? afterUnit(scanned, at, prefix) : [];
		if (prefix && found.length === 0 && namesUnknown(scanned, at, prefix))
			unknown.push({
				kind: prefix.kind,
				start: word.start,
				from: prefix.next,
				is_short: isShortUnit(word)
			});
		if (found.length === 0 && role & OPENS_NAME) {
			const bare = bareName(scanned, at, names.at(-1)?.next === at);
			if (bare) found.push(bare);
		}
		names.push(...found);
		at = Math.max(at, (found.at(-1)?.next ?? 0) - 1);
	}
	return scan;
}
