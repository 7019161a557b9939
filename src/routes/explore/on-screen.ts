import type { ExploreShown, Finder } from '#lib/domain/explore/shown.ts';
import { exploreShown } from '#lib/domain/explore/shown.ts';
import type { ExploreState } from '#lib/domain/explore/state.ts';
import { keepEqual } from '#lib/domain/keep-equal.ts';
import type { PageData } from './$types';
import { isOfSameFilters, type Exploring } from './exploring.svelte.ts';
import { mapRows } from './map-rows.ts';

type Sent = Pick<PageData, 'shown' | 'crossings' | 'map'>;

/**
 * Tells what stands on the screen: what the browser has counted last for the filters of a state, or
 * what the server sent with the page where that is what is asked for or all there is. From one answer
 * to the next, parts that say the same stay the same objects.
 */
export function onScreen() {
	let before: ExploreShown | null = null;
	return (
		{ shown, crossings, map }: Sent,
		{ latest, whole }: Pick<Exploring, 'latest' | 'whole'>,
		state: ExploreState,
		isServed: boolean,
		finds: Finder
	): Sent => {
		if (isServed || !latest || !isOfSameFilters(latest.state, state)) {
			return { shown, crossings, map };
		}
		const sliced = exploreShown(latest.slice, state, finds);
		before = keepEqual(before, whole ? { ...sliced, total: whole.total } : sliced);
		return {
			shown: before,
			crossings: latest.crossings,
			map: map && { ...map, rows: mapRows(latest.slice, map.province) }
		};
	};
}
