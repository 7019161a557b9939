import { cubeSlice } from '#lib/server/cube/cube-slice.ts';
import { selectedRoute } from '#lib/server/cube/selected-route.ts';

/** All linked charts of one selection within a view, for cubes that are too large to be sent. */
export const GET = selectedRoute({
	name: 'slice',
	askedFrom: () => null,
	toSearch: () => new URLSearchParams(),
	without: (search) => search,
	answer: (asking, _, selection) => cubeSlice(asking, selection)
});
