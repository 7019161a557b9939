import type { PlaceReason } from '#lib/domain/place.ts';
import { COMMUNE_KINDS } from './unit-prefix.ts';
import type { UnitKind } from './unit-prefix.ts';
import { isEmpty, narrow, NOWHERE } from './narrow.ts';
import type { Scope } from './narrow.ts';
import type { CommuneReading, PlaceIndex } from './place-index.ts';

export interface WrittenName {
	canonical: string;
	/** written in a text without any diacritics, so that it may stand for several names */
	is_plain: boolean;
	is_number: boolean;
	kind: UnitKind | null;
}

export interface Choice {
	commune_codes: string[];
	province_code: string | null;
	reason: PlaceReason;
}

/** The province that all these communes share, or null. */
export function commonProvince(index: PlaceIndex, codes: readonly string[]): string | null {
	let common: string | null = null;
	for (const code of codes) {
		const province = index.communes.get(code)?.province_code ?? null;
		if (province === null || (common !== null && province !== common)) return null;
		common = province;
	}
	return common;
}

function preferred(same: readonly CommuneReading[], prefersOld: boolean) {
	const ofDay = same.filter(({ is_current }) => is_current !== prefersOld);
	return ofDay.length > 0 ? ofDay : same;
}

/** Of each spelling the readings of the day: old units before the reform, current ones since. */
function ofTheDay(
	readings: readonly CommuneReading[],
	prefersOld: boolean
): readonly CommuneReading[] {
	const [first] = readings;
	// With diacritics all are spelled alike: the common case, and nothing to group.
	if (readings.every(({ canonical }) => canonical === first?.canonical))
		return preferred(readings, prefersOld);
	const spellings = Map.groupBy(readings, ({ canonical }) => canonical);
	return [...spellings.values()].flatMap((same) => preferred(same, prefersOld));
}

/**
 * The readings that a written name can have. With diacritics its own spelling, else, when nobody is
 * called that, all that fold alike; without diacritics every spelling that folds alike, since it may be any.
 */
function possible(
	readings: readonly CommuneReading[],
	name: WrittenName
): readonly CommuneReading[] {
	const exact = readings.filter(({ canonical }) => canonical === name.canonical);
	return name.is_plain || exact.length === 0 ? readings : exact;
}

function reasonOf(chosen: readonly CommuneReading[], name: WrittenName): PlaceReason {
	if (new Set(chosen.flatMap(({ codes }) => codes)).size > 1) return 'ambiguous';
	if (chosen.every(({ is_current }) => !is_current)) return 'old_name';
	return chosen.some((reading) => reading.is_current && reading.canonical === name.canonical)
		? 'exact'
		: 'folded';
}

function ofKind(
	readings: readonly CommuneReading[],
	kind: UnitKind | null
): readonly CommuneReading[] {
	if (!kind || !COMMUNE_KINDS.has(kind)) return readings;
	const same = readings.filter(({ type }) => type === kind);
	return same.length > 0 ? same : readings;
}

/**
 * The readings that are meant. Where neither province nor district is known, a name that lies in several
 * provinces keeps one reading in each: today's ward of that name is no reason to forget the old ones elsewhere.
 */
function meant(
	index: PlaceIndex,
	readings: readonly CommuneReading[],
	kind: UnitKind | null,
	isScoped: boolean,
	prefersOld: boolean
): readonly CommuneReading[] {
	if (isScoped || prefersOld) return ofKind(ofTheDay(readings, prefersOld), kind);
	const byProvince = Map.groupBy(readings, ({ codes }) => commonProvince(index, codes));
	const everywhere = [...byProvince.values()];
	const ofThisKind = everywhere.filter((some) => some.some(({ type }) => type === kind));
	return (ofThisKind.length > 0 ? ofThisKind : everywhere).flatMap((some) =>
		ofKind(ofTheDay(some, prefersOld), kind)
	);
}

/** A scope, then its parts: people misplace a district's old province more often than the district. */
function relaxed(scope: Scope): Scope[] {
	const parts = [scope, { ...scope, old_province: null }, { ...NOWHERE, district: scope.district }];
	return [...parts, { ...scope, district: null }].filter((part) => !isEmpty(part));
}

/**
 * Reads a commune's name as current communes, never guessing: all codes that it may stand for.
 * `scopes` are tried in turn (what the text says, then what the channel says); one that excludes every
 * reading is passed over. A bare number without any scope has no candidates.
 */
export function chooseCommunes(
	index: PlaceIndex,
	all: readonly CommuneReading[],
	name: WrittenName,
	scopes: readonly Scope[],
	prefersOld: boolean
): Choice | null {
	let readings: readonly CommuneReading[] = all;
	let isScoped = false;
	for (const scope of scopes.filter((known) => !isEmpty(known))) {
		const within = relaxed(scope)
			.map((part) => narrow(index, readings, part))
			.find((some) => some.length > 0);
		if (!within) continue;
		readings = within;
		isScoped = true;
	}
	if (name.is_number && !isScoped)
		return { commune_codes: [], province_code: null, reason: 'ambiguous' };
	const chosen = meant(index, possible(readings, name), name.kind, isScoped, prefersOld);
	if (chosen.length === 0) return null;
	const commune_codes = [...new Set(chosen.flatMap(({ codes }) => codes))].sort();
	return {
		commune_codes,
		province_code: commonProvince(index, commune_codes),
		reason: reasonOf(chosen, name)
	};
}
