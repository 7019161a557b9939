import type { PlaceReason } from '#lib/domain/place.ts';
import { COMMUNE_KINDS } from './unit-prefix.ts';
import type { UnitKind } from './unit-prefix.ts';
import { isEmpty, narrow } from './narrow.ts';
import type { Scope } from './narrow.ts';
import type { CommuneReading, PlaceIndex } from './place-index.ts';

export interface WrittenName {
	canonical: string;
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
	const provinces = new Set(codes.map((code) => index.communes.get(code)?.province_code));
	const [only] = provinces;
	return provinces.size === 1 ? (only ?? null) : null;
}

interface Tier {
	reason: PlaceReason;
	readings: CommuneReading[];
}

/** Best readings first: exact before folded, and the reading of the day (old or current) before the other. */
function tiers(
	readings: readonly CommuneReading[],
	name: WrittenName,
	prefersOld: boolean
): Tier[] {
	const exact = readings.filter(({ canonical }) => canonical === name.canonical);
	// Words with diacritics that differ from the name's are another name, unless nothing else fits.
	const folded = name.is_plain || exact.length === 0 ? readings : [];
	const order = prefersOld ? [false, true] : [true, false];
	const pool: [PlaceReason, readonly CommuneReading[]][] = name.is_plain
		? [['folded', folded]]
		: [
				['exact', exact],
				['folded', folded]
			];
	return pool.flatMap(([reason, among]) =>
		order.map((isCurrent): Tier => ({
			reason: isCurrent ? reason : 'old_name',
			readings: among.filter(({ is_current }) => is_current === isCurrent)
		}))
	);
}

function ofKind(readings: CommuneReading[], kind: UnitKind | null): CommuneReading[] {
	if (!kind || !COMMUNE_KINDS.has(kind)) return readings;
	const same = readings.filter(({ type }) => type === kind);
	return same.length > 0 ? same : readings;
}

/**
 * Reads a commune's name as current communes, never guessing: the best tier's codes, all of them.
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
		const within = narrow(index, readings, scope);
		if (within.length === 0) continue;
		readings = within;
		isScoped = true;
	}
	if (name.is_number && !isScoped)
		return { commune_codes: [], province_code: null, reason: 'ambiguous' };
	const tier = tiers(readings, name, prefersOld).find((candidate) => candidate.readings.length > 0);
	if (!tier) return null;
	const chosen = ofKind(tier.readings, name.kind);
	const commune_codes = [...new Set(chosen.flatMap(({ codes }) => codes))].sort();
	return {
		commune_codes,
		province_code: commonProvince(index, commune_codes),
		reason: commune_codes.length > 1 ? 'ambiguous' : tier.reason
	};
}
