import { REFORM_ON, type Location } from '#lib/domain/place.ts';
import type { PlaceIndex } from '#lib/text/places/build-place-index.ts';
import { findPlaces } from '#lib/text/places/find-places.ts';
import { locate } from '#lib/text/places/locate.ts';

/** A stored feedback with where it is counted. */
export interface StoredPlace {
	identity_key: string;
	text_redacted: string;
	received_on: string;
	province_code: string | null;
	commune_code: string | null;
	place_reason: Location['reason'];
}

export interface Gazetteers {
	/** the one that holds now */
	now: PlaceIndex;
	/** the one that rows were placed by, when it is at hand */
	before: PlaceIndex | null;
}

const NO_NAMES = { commune_name: null, district_name: null, province_name: null };

/** Where a current code, or one that was current once, is now. */
export const byCode = (
	index: PlaceIndex,
	commune_code: string | null,
	province_code: string | null
): Location => {
	const stated = { commune_code, province_code, ...NO_NAMES };
	return locate(index, { ...stated, unit_vintage: 'by_date', received_on: REFORM_ON }, []);
};

function byText(index: PlaceIndex, row: StoredPlace): Location {
	const { received_on, province_code, text_redacted } = row;
	const mentions = findPlaces(index, text_redacted, { received_on, province_code });
	const stated = { commune_code: null, province_code, ...NO_NAMES };
	return locate(index, { ...stated, unit_vintage: 'post_2025', received_on }, mentions);
}

/**
 * Where a stored feedback is counted by the present gazetteer; null when nothing changes. The names
 * that its source gave are not stored, so a place stays as it is unless it is sure that it changed: its
 * unit is no unit any more; it has none and its text names one; or its text named its unit by the
 * earlier gazetteer and names another now.
 */
export function relocatePlace(row: StoredPlace, { now, before }: Gazetteers): Location | null {
	const { commune_code, province_code, place_reason } = row;
	if (commune_code && now.communes.has(commune_code)) {
		const moved = byCode(now, commune_code, province_code);
		if (moved.province_code !== province_code) return { ...moved, reason: place_reason };
		if (place_reason === 'code' || !before) return null;
		if (byText(before, row).commune_code !== commune_code) return null;
		const fresh = byText(now, row);
		return fresh.commune_code === commune_code ? null : fresh;
	}
	if (commune_code) {
		const successor = byCode(now, commune_code, province_code);
		return successor.commune_code ? { ...successor, reason: place_reason } : byText(now, row);
	}
	const fresh = byText(now, row);
	return fresh.commune_code ? fresh : null;
}
