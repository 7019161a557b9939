import { error } from '@sveltejs/kit';
import { filterSearch } from '#lib/domain/explore/state.ts';
import { exploreStateFromSearch } from '#lib/domain/explore/state-from-search.ts';
import { chosenInExplore, exploreTables } from '#lib/server/export/explore-tables.ts';
import { tableResponse } from '#lib/server/export/export-response.ts';
import { pageLoad, type Asking } from '#lib/server/page/page-load.ts';
import type { RequestEvent } from './$types';

type Explored = Pick<RequestEvent, 'locals' | 'params' | 'isDataRequest' | 'url'> & {
	search: URLSearchParams;
};

const table = pageLoad(async (asking: Asking, { params, search }: Explored) => {
	const state = exploreStateFromSearch(search);
	const tables = await exploreTables(asking, state);
	const found = tables.find(({ name }) => name === params.table);
	if (!found) error(404, { message: 'notFound' });
	const chosen = chosenInExplore(state, asking.view.filters.lang);
	return tableResponse(asking, found, params.format, chosen);
});

/** One table of Explore as a file, with the picks and weeks of the address: `feedback-by-issue.csv`. */
export const GET = ({ locals, params, isDataRequest, url }: RequestEvent) => {
	const page = new URL(url);
	page.search = filterSearch(url.searchParams).toString();
	return table({ locals, params, isDataRequest, url: page, search: url.searchParams });
};
