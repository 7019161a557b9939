import { exploreShown, type Finder } from '#lib/domain/explore-shown.ts';
import type { ExploreState } from '#lib/domain/explore-state.ts';
import { filtersToSearch } from '#lib/domain/filters.ts';
import type { PageData } from './$types';
import { wholeKey, type Exploring } from './exploring.svelte.ts';
import { mapRows } from './map-rows.ts';

/**
 * What stands on the screen: what the browser has counted last for these filters, or what the server
 * sent with the page where that is what is asked for or all there is.
 */
export function onScreen(
	{ shown, crossings, map }: Pick<PageData, 'shown' | 'crossings' | 'map'>,
	{ latest, whole }: Pick<Exploring, 'latest' | 'whole'>,
	state: ExploreState,
	isServed: boolean,
	finds: Finder
) {
	const isOwn = latest?.filters === filtersToSearch(state.filters).toString();
	if (isServed || !latest || !isOwn) return { shown, crossings, map };
	const sliced = exploreShown(latest.slice, state, finds);
	return {
		shown: whole?.of === wholeKey(state) ? { ...sliced, total: whole.total } : sliced,
		crossings: latest.crossings,
		map: map && { ...map, rows: mapRows(latest.slice, map.province) }
	};
}
