import { filtersOfSaved, savedPageOf, type SavedView } from '#lib/domain/saved-view.ts';
import type { PeopleStore } from '../people/people-store.ts';
import { communeProfile } from '../queries/places/commune-profile.ts';
import type { Asking } from './page-load.ts';

function communeOf(view: SavedView): string | null {
	const saved = savedPageOf(view.path);
	return saved?.page === 'commune' ? saved.code : filtersOfSaved(view).commune;
}

/** All saved views, the newest first, and the names of the communes that they show. */
export async function savedViews({ warehouse, viewer }: Asking, people: PeopleStore | null) {
	const views = people?.views.all() ?? [];
	const codes = new Set(views.map(communeOf).filter((code) => code !== null));
	const profiles = await Promise.all(
		[...codes].map((code) => communeProfile(warehouse, viewer, code))
	);
	const communes = profiles.flatMap((found) => {
		if (!found) return [];
		const { code, full_name_vi, full_name_en } = found;
		return [{ code, full_name_vi, full_name_en }];
	});
	return { views, communes };
}
