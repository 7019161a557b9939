import type { Word } from '../words.ts';
import type { LevelledName } from './levels.ts';
import { nearReadings } from './near-names.ts';
import type { PlaceIndex } from './place-index.ts';
import { spelledFrom } from './reach.ts';
import type { Scan, UnknownName } from './scan-names.ts';
import type { ScannedText } from './scanned-text.ts';
import { scopeOf } from './scope.ts';
import { COMMUNE_KINDS } from './unit-prefix.ts';

const MOST_WORDS = 5;

const goesOn = (word: Word | undefined) =>
	word?.joined === true && (word.capital || /^\d$/.test(word.text));

/** Position after the capitals that stand together from a word on, a number at their end included. */
function endOfCapitals({ words }: ScannedText, from: number): number {
	let next = from + 1;
	while (next < from + MOST_WORDS && goesOn(words[next])) next += 1;
	return next;
}

function nameOf(scanned: ScannedText, { kind, start, from }: UnknownName, next: number) {
	const name: LevelledName = {
		entry: { communes: [], districts: [], provinces: [], is_hyphenated: false },
		kind,
		canonical: spelledFrom(scanned, from, next),
		is_plain: scanned.is_plain,
		is_number: false,
		start,
		end: scanned.words[next - 1]?.end ?? start,
		from,
		next,
		before: scanned.words[from - 1]?.lower ?? '',
		level: 'commune',
		district: null,
		codes: [],
		province_code: null,
		old_province: null
	};
	return name;
}

/** The names with one more among them, and without those that it covers. */
function withName(names: readonly LevelledName[], name: LevelledName): LevelledName[] {
	const others = names.filter(({ start, end }) => end <= name.start || start >= name.end);
	const at = others.findIndex(({ start }) => start > name.start);
	return others.toSpliced(at < 0 ? others.length : at, 0, name);
}

function withNearName(
	index: PlaceIndex,
	names: readonly LevelledName[],
	unknown: UnknownName,
	least: number,
	{ scanned }: Scan,
	channel: string | null
): readonly LevelledName[] {
	for (let next = endOfCapitals(scanned, unknown.from); next >= least; next--) {
		const name = nameOf(scanned, unknown, next);
		const among = withName(names, name);
		const province = scopeOf(name, among, scanned.text).province_code ?? channel;
		const readings = province ? nearReadings(index, province, name.canonical) : [];
		if (readings.length === 0) continue;
		name.entry.communes.push(...readings);
		return among;
	}
	return names;
}

/**
 * How far a name would have to reach to be another one misspelt: further, where the capitals go on; as far
 * as it does, where no unit of that name lies in the province that the text names. Null: it is what it is.
 */
function leastEnd(
	index: PlaceIndex,
	name: LevelledName,
	names: readonly LevelledName[],
	{ scanned }: Scan
): number | null {
	if (name.level !== 'commune' || name.kind === null || name.is_number) return null;
	const after = scanned.words[name.next];
	const isFollowed = names.some(({ start }) => start === after?.start);
	if (goesOn(after) && !isFollowed) return name.next + 1;
	const { province_code } = scopeOf(name, names, scanned.text);
	if (!province_code) return null;
	const isThere = name.entry.communes.some(({ codes }) =>
		codes.some((code) => index.communes.get(code)?.province_code === province_code)
	);
	return isThere ? null : name.next;
}

/**
 * Adds the names that are one letter away from what is written behind "xã", "phường" …, where the province
 * is known and only one name in it comes so near.
 */
export function withNearNames(
	index: PlaceIndex,
	levelled: readonly LevelledName[],
	scan: Scan,
	channel: string | null
): readonly LevelledName[] {
	let names = levelled;
	for (const unknown of scan.unknown.filter(({ kind }) => COMMUNE_KINDS.has(kind)))
		names = withNearName(index, names, unknown, unknown.from + 1, scan, channel);
	for (const name of levelled) {
		const { kind, start, from } = name;
		const least = leastEnd(index, name, levelled, scan);
		if (kind && least !== null)
			names = withNearName(
				index,
				names,
				{ kind, start, from, is_short: false },
				least,
				scan,
				channel
			);
	}
	return names;
}
