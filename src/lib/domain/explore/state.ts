import {
	selectionToSearch,
	withoutSelection,
	type CubeSelection
} from '#lib/domain/cube/selection.ts';
import { exploreViewToSearch, withoutExploreView, type ExploreView } from './view.ts';
import { filtersToSearch, type Filters } from '#lib/domain/filters.ts';

/** All that stands in an address of Explore: what the cube is of, what is picked in it, how it is shown. */
export interface ExploreState {
	filters: Filters;
	selection: CubeSelection;
	view: ExploreView;
}

/** What pages and the cube read their filters from. */
export const filterSearch = (search: URLSearchParams) =>
	withoutExploreView(withoutSelection(search));

/** Writes a state as the shortest search that `exploreStateFromSearch` reads back unchanged. */
export const exploreStateToSearch = ({ filters, selection, view }: ExploreState) =>
	new URLSearchParams([
		...filtersToSearch(filters),
		...selectionToSearch(selection),
		...exploreViewToSearch(view)
	]);

/** The address of `path` with a state. */
export function exploreLink(path: string, state: ExploreState): string {
	const search = exploreStateToSearch(state).toString();
	return search ? `${path}?${search}` : path;
}
