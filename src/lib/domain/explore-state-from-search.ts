import { filterSearch, type ExploreState } from './explore-state.ts';
import { exploreViewFromSearch } from './explore-view-from-search.ts';
import { filtersFromSearch } from './filters-from-search.ts';
import { selectionFromSearch } from './selection-from-search.ts';

/** Reads the state of an address. Throws a ZodError for unknown keys and bad values. */
export const exploreStateFromSearch = (search: URLSearchParams): ExploreState => ({
	filters: filtersFromSearch(filterSearch(search)),
	selection: selectionFromSearch(search),
	view: exploreViewFromSearch(search)
});
