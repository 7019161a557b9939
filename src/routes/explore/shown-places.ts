import type { ExploreShown } from '#lib/domain/explore-shown.ts';
import type { ExploreState } from '#lib/domain/explore-state.ts';
import { comparedMembers } from '#lib/domain/explore-view.ts';
import type { PlaceNames } from '#lib/domain/place-names.ts';

/** The names that a page needs before it is touched: of 3,321 communes only those that it shows. */
export function shownPlaces(
	places: PlaceNames,
	{ boards }: Pick<ExploreShown, 'boards'>,
	{ selection, view }: ExploreState
): PlaceNames {
	const shown = [
		...boards.place.rows.map(({ member }) => member),
		...(selection.picks.place ?? []),
		...(selection.excluded.place ?? []),
		...comparedMembers(view, 'place')
	];
	return Object.fromEntries(
		shown.flatMap((place) => (places[place] ? [[place, places[place]]] : []))
	);
}
