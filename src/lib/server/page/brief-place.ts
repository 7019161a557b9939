import { communeProfile, type CommuneProfile } from '../queries/places/commune-profile.ts';
import type { Asking } from './page-load.ts';
import { provinceName } from './province-name.ts';

/** Where a brief is about, and the view of the places that its map and tables list. */
export interface BriefPlace {
	/** in the language of the view; null for the whole country */
	name: string | null;
	profile: CommuneProfile | null;
	/** a commune stands among those of its province */
	among: Asking;
}

/** The place of a brief; null for a commune that is unknown or outside the viewer's scope. */
export async function briefPlace(asking: Asking): Promise<BriefPlace | null> {
	const { warehouse, viewer, view } = asking;
	const { commune, lang } = view.filters;
	if (commune === null) {
		return { name: await provinceName(asking), profile: null, among: asking };
	}
	const profile = await communeProfile(warehouse, viewer, commune);
	if (!profile) return null;
	// Points of a few texts would not show which cell is meant.
	const map = 'communes' as const;
	const filters = { ...view.filters, province: profile.province_code, commune: null, map };
	const name = lang === 'vi' ? profile.full_name_vi : profile.full_name_en;
	const province = lang === 'vi' ? profile.province_full_name_vi : profile.province_full_name_en;
	return {
		name: `${name}, ${province}`,
		profile,
		among: { warehouse, viewer, view: { ...view, filters } }
	};
}
