import { filterSearch, type ExploreState } from './state.ts';
import { exploreViewFromSearch } from './view-from-search.ts';
import { filtersFromSearch } from '#lib/domain/filters-from-search.ts';
import { selectionFromSearch } from '#lib/domain/cube/selection-from-search.ts';

/** Reads the state of an address. Throws a ZodError for unknown keys and bad values. */
export const exploreStateFromSearch = (search: URLSearchParams): ExploreState => ({
	filters: filtersFromSearch(filterSearch(search)),
	selection: selectionFromSearch(search),
	view: exploreViewFromSearch(search)
});
