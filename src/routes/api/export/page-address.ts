import { error } from '@sveltejs/kit';
import { filterSearch } from '#lib/domain/explore/state.ts';
import { exploreStateFromSearch } from '#lib/domain/explore/state-from-search.ts';
import type { ExploreState } from '#lib/domain/explore/state.ts';
import type { Filters } from '#lib/domain/filters.ts';
import { savedPageOf, type SavedPage } from '#lib/domain/saved-view.ts';

interface PageAddress {
	page: SavedPage;
	/** Explore's own; null for other pages */
	state: ExploreState | null;
	/** the address with nothing but filters in its search */
	url: URL;
	/** what the path of the page itself fixes */
	scope: Partial<Filters>;
}

const scopeOf = ({ page, code }: SavedPage): Partial<Filters> => {
	if (page === 'commune') return { commune: code, province: null };
	return page === 'issue' && code ? { issue: [code], group: [] } : {};
};

/**
 * Reads `?path=/communes/16702&…`: which page, and its own search. 404 for a path that has no tables;
 * throws a ZodError for what the page itself would refuse.
 */
export function pageAddress(given: URL): PageAddress {
	const search = new URLSearchParams(given.searchParams);
	const page = savedPageOf(search.get('path') ?? '');
	if (!page) error(404, { message: 'notFound' });
	search.delete('path');
	const isExplore = page.page === 'explore';
	const url = new URL(given);
	url.search = (isExplore ? filterSearch(search) : search).toString();
	return {
		page,
		url,
		state: isExplore ? exploreStateFromSearch(search) : null,
		scope: scopeOf(page)
	};
}
