import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import { EMPTY_WEEK, publishedOnce } from '#lib/domain/hotspot/published-counts.ts';
import {
	exactHotspot,
	publishedHotspot,
	type CountedHotspot
} from '#lib/domain/hotspot/published-hotspot.ts';
import { addDays } from '#lib/domain/period.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { footprintWeeks } from './footprint-weeks.ts';

/** Hotspots that were all last seen in one week. */
async function publishedOfWeek(
	warehouse: Warehouse,
	viewer: Viewer,
	week_on: string,
	rows: readonly CountedHotspot[]
): Promise<Hotspot[]> {
	const days = { from: week_on, to: addDays(week_on, 7) };
	const counted = await footprintWeeks(warehouse, viewer, rows, days);
	const byHotspot = new Map(counted.map((week) => [week.hotspot_id, publishedOnce(week)]));
	return rows.map((row) => publishedHotspot(row, byHotspot.get(row.hotspot_id) ?? EMPTY_WEEK));
}

/**
 * Hotspots as the viewer may see their counts: leaders as they are published, everybody else over the whole
 * window.
 */
export async function hotspotsAsShown(
	warehouse: Warehouse,
	viewer: Viewer,
	rows: readonly CountedHotspot[]
): Promise<Hotspot[]> {
	if (viewer.role !== 'leader') return rows.map(exactHotspot);
	const byWeek = Map.groupBy(rows, ({ week_on }) => week_on);
	const published = await Promise.all(
		[...byWeek].map(([week_on, those]) => publishedOfWeek(warehouse, viewer, week_on, those))
	);
	const byId = new Map(published.flat().map((hotspot) => [hotspot.hotspot_id, hotspot]));
	return rows.flatMap(({ hotspot_id }) => byId.get(hotspot_id) ?? []);
}
