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

/** The place of a brief, the viewer's own unless the view names one; null for a commune that is unknown or outside the viewer's scope. */
export async function briefPlace(asking: Asking): Promise<BriefPlace | null> {
	const { warehouse, viewer, view } = asking;
	const { lang } = view.filters;
	const commune = view.filters.commune ?? viewer.commune_code;
	if (commune === null) {
		const province = view.filters.province ?? viewer.province_code;
		const own = { ...view, filters: { ...view.filters, province } };
		const among = { warehouse, viewer, view: own };
		return { name: await provinceName(among), profile: null, among };
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
