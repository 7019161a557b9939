import { filtersToSearch, type Filters } from '../filters.ts';
import { STANDARD_BUDGET, type AlertBudget } from './alert-budget.ts';
import type { HotspotLane } from './hotspot-lane.ts';
import type { HotspotState } from './hotspot-state.ts';

/** How the list of hotspots is looked at: its own part of the address beside the filters. */
export interface HotspotView {
	/** empty for every state */
	state: readonly HotspotState[];
	/** empty for every lane */
	lane: readonly HotspotLane[];
	budget: AlertBudget;
}

export const DEFAULT_HOTSPOT_VIEW: HotspotView = { state: [], lane: [], budget: STANDARD_BUDGET };
export const HOTSPOT_VIEW_KEYS = ['state', 'lane', 'budget'] as const;

/** Keys of the digest and of the trail: which week, which hotspot. */
const OTHER_KEYS = ['week', 'hotspot'];

/** The address without what belongs to the pages of hotspots: what filters are read from. */
export function withoutHotspotView(search: URLSearchParams): URLSearchParams {
	const rest = new URLSearchParams(search);
	for (const key of [...HOTSPOT_VIEW_KEYS, ...OTHER_KEYS]) rest.delete(key);
	return rest;
}

/** Writes a view as the shortest search that `hotspotViewFromSearch` reads back unchanged. */
export function hotspotViewToSearch({ state, lane, budget }: HotspotView): URLSearchParams {
	const search = new URLSearchParams();
	for (const one of state) search.append('state', one);
	for (const one of lane) search.append('lane', one);
	if (budget !== STANDARD_BUDGET) search.set('budget', String(budget));
	return search;
}

/** The address of `path` with filters and a view of the list. */
export function hotspotLink(path: string, filters: Filters, view: HotspotView): string {
	const search = new URLSearchParams([
		...filtersToSearch({ ...filters, page: 1 }),
		...hotspotViewToSearch(view)
	]).toString();
	return search ? `${path}?${search}` : path;
}
