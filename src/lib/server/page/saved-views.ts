import { exploreStateFromSearch } from '#lib/domain/explore/state-from-search.ts';
import type { ExploreState } from '#lib/domain/explore/state.ts';
import type { PlaceNames } from '#lib/domain/place-names.ts';
import { savedPageOf, type SavedView } from '#lib/domain/saved-view.ts';
import type { PeopleStore } from '../people/people-store.ts';
import { communeProfile } from '../queries/places/commune-profile.ts';
import { placeNames } from './explore.ts';
import type { Asking } from './page-load.ts';

/** A saved view with what its search says. */
interface ReadView extends SavedView {
	state: ExploreState;
}

const read = (view: SavedView): ReadView => ({
	...view,
	state: exploreStateFromSearch(new URLSearchParams(view.search))
});

function communeOf({ path, state }: ReadView): string | null {
	const saved = savedPageOf(path);
	return saved?.page === 'commune' ? saved.code : state.filters.commune;
}

/** Names of the places that are picked or left out in views of Explore: of three thousand, a few. */
async function pickedPlaces(asking: Asking, views: readonly ReadView[]): Promise<PlaceNames> {
	const picked = views.flatMap(({ state: { selection } }) => [
		...(selection.picks.place ?? []),
		...(selection.excluded.place ?? [])
	]);
	if (picked.length === 0) return {};
	const names = await placeNames(asking);
	return Object.fromEntries(
		picked.flatMap((place) => (names[place] ? [[place, names[place]] as const] : []))
	);
}

/** All saved views, the newest first, and the names of the places that they show. */
export async function savedViews(asking: Asking, people: PeopleStore | null) {
	const { warehouse, viewer } = asking;
	const views = (people?.views.all() ?? []).map(read);
	const codes = new Set(views.map(communeOf).filter((code) => code !== null));
	const profiles = await Promise.all(
		[...codes].map((code) => communeProfile(warehouse, viewer, code))
	);
	const communes = profiles.flatMap((found) => {
		if (!found) return [];
		const { code, full_name_vi, full_name_en } = found;
		return [{ code, full_name_vi, full_name_en }];
	});
	return { views, communes, picked: await pickedPlaces(asking, views) };
}
