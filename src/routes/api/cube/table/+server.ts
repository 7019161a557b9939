import { tableToSearch, withoutTable } from '#lib/domain/cube/table.ts';
import { tableFromSearch } from '#lib/domain/cube/table-from-search.ts';
import { cubeTable } from '#lib/server/cube/cube-table.ts';
import { selectedRoute } from '#lib/server/cube/selected-route.ts';

/** One table of two dimensions of a selection, for cubes that are too large to be sent. */
export const GET = selectedRoute({
	name: 'table',
	askedFrom: tableFromSearch,
	toSearch: tableToSearch,
	without: withoutTable,
	answer: cubeTable
});
