import { filterSearch } from '#lib/domain/explore/state.ts';
import { withoutHotspotView } from '#lib/domain/hotspot/hotspot-view.ts';
import { filtersFromSearch } from '#lib/domain/filters-from-search.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { dimensions, type Dimensions } from '../queries/reference/dimensions.ts';
import { freshness } from '../queries/reference/freshness.ts';
import { recentVolume } from '../queries/reference/recent-volume.ts';
import { tetDays } from '../queries/reference/tet-days.ts';
import { resolveView } from '../view.ts';
import type { WarehouseLease } from '../warehouse/warehouse.ts';

/** What the frame of every page shows; null before the first snapshot and for malformed addresses. */
export async function frame(warehouse: WarehouseLease, viewer: Viewer, search: URLSearchParams) {
	if (!warehouse.snapshot_id) return null;
	const filters = parsedOrNull(search);
	if (!filters) return null;
	const [state, tet, names] = await Promise.all([
		freshness(warehouse, viewer),
		tetDays(warehouse, viewer),
		dimensions(warehouse, viewer)
	]);
	const view = viewOrNull(() => resolveView(filters, state, tet));
	if (!view) return null;
	return {
		view,
		as_of: state.as_of,
		snapshot_id: state.snapshot_id,
		datasets: state.datasets,
		// Without the counts behind it: they may be smaller than what a leader may see.
		complete_share: (await recentVolume(warehouse, viewer, view)).share,
		...shownNames(names)
	};
}

/** Every page carries these names, so only what pages show of them. */
const shownNames = ({ provinces, issues, codes }: Dimensions) => ({
	provinces: provinces.map(({ commune_count: _, ...names }) => names),
	issues: issues.map(({ field: _, definition_en: __, ...names }) => names),
	codes: codes.map(({ class: _, position: __, ...names }) => names)
});

// The page itself answers 400 for these; its frame only has to stand.
function parsedOrNull(search: URLSearchParams) {
	try {
		return filtersFromSearch(withoutHotspotView(filterSearch(search)));
	} catch {
		return null;
	}
}
function viewOrNull<T>(resolve: () => T): T | null {
	try {
		return resolve();
	} catch {
		return null;
	}
}
