import type { HotspotPlace } from '#lib/domain/hotspot/hotspot.ts';
import { footprintView, type FootprintView } from '#lib/map/footprint-view.ts';
import { communeProfile } from '../queries/places/commune-profile.ts';
import { communesGeometry } from './geometry.ts';
import type { Asking } from './page-load.ts';

/** About the middle of the country, for a commune whose place is not known. */
const SOME_LATITUDE = 16;

/** The footprint on its map with those watched beside it; null where none of it is drawn. */
export async function hotspotMap(
	{ warehouse, viewer }: Asking,
	places: readonly HotspotPlace[],
	provinces: readonly string[]
): Promise<FootprintView | null> {
	const [first] = places;
	if (!first || provinces.length === 0) return null;
	const profile = await communeProfile(warehouse, viewer, first.commune_code);
	const codesOf = (is_member: boolean) =>
		new Set(
			places.filter((place) => place.is_member === is_member).map((place) => place.commune_code)
		);
	const geometry = communesGeometry(provinces, profile?.latitude ?? SOME_LATITUDE);
	return footprintView(geometry, codesOf(true), codesOf(false));
}
