import type { Crossings } from '#lib/domain/explore/crossings.ts';
import type { ExploreShown } from '#lib/domain/explore/shown.ts';
import type { ExploreState } from '#lib/domain/explore/state.ts';
import { comparedMembers } from '#lib/domain/explore/view.ts';
import type { PlaceNames } from '#lib/domain/place-names.ts';

const tablePlaces = ({ table }: Crossings): string[] =>
	[table?.rows, table?.cols].flatMap((axis) => (axis?.axis === 'place' ? axis.members : []));

/** The names that a page needs before it is touched: of 3,321 communes only those that it shows. */
export function shownPlaces(
	places: PlaceNames,
	{ boards }: Pick<ExploreShown, 'boards'>,
	{ selection, view }: ExploreState,
	crossings: Crossings,
	province: string | null
): PlaceNames {
	const shown = new Set([
		...boards.place.rows.map(({ member }) => member),
		...(selection.picks.place ?? []),
		...(selection.excluded.place ?? []),
		...comparedMembers(view, 'place'),
		...tablePlaces(crossings)
	]);
	const isShown = (place: string) =>
		shown.has(place) || (province !== null && place.startsWith(`${province}/`));
	return Object.fromEntries(Object.entries(places).filter(([place]) => isShown(place)));
}
