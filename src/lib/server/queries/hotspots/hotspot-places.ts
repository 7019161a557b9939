import { z } from 'zod';
import type { HotspotPlace } from '#lib/domain/hotspot/hotspot.ts';
import {
	EMPTY_WEEK,
	publishedCounts,
	publishedWeek
} from '#lib/domain/hotspot/published-counts.ts';
import { addDays } from '#lib/domain/period.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import { footprintWeeks } from './footprint-weeks.ts';
import sql from './hotspot-places.sql?raw';
import {
	datasetOfHotspot,
	HOTSPOT_DEFINITION,
	hotspotCountsShape,
	hotspotParamsSchema
} from './hotspot-rows.ts';

const rowSchema = z.object({
	...hotspotCountsShape,
	commune_code: z.string(),
	is_member: z.boolean(),
	/** of the hotspot in its last week */
	issue: z.string(),
	week_on: z.iso.date(),
	window_weeks: z.int()
});
type Row = z.infer<typeof rowSchema>;

export const hotspotPlacesQuestion = defineQuestion({
	name: 'hotspot-places',
	relations: [relations.hotspot, relations.hotspotWeek, relations.hotspotPlace],
	sql,
	params: hotspotParamsSchema,
	row: rowSchema,
	definition: HOTSPOT_DEFINITION
});

const placeOf = ({ commune_code, is_member, ...row }: Row): HotspotPlace => ({
	...{ commune_code, is_member, observed: row.observed, expected: row.expected },
	...{ negative: row.negative, negative_expected: row.negative_expected }
});

/** As for the hotspot itself: what came in the newest week, a commune each. */
async function publishedPlaces(
	warehouse: Warehouse,
	viewer: Viewer,
	dataset: NonNullable<ReturnType<typeof datasetOfHotspot>>,
	rows: readonly Row[]
): Promise<HotspotPlace[]> {
	const [first] = rows;
	if (!first) return [];
	const footprints = rows.map(({ issue, commune_code: code }) => ({
		...{ dataset, hotspot_id: code, issue, commune_codes: [code] }
	}));
	const days = { from: first.week_on, to: addDays(first.week_on, 7) };
	const counted = await footprintWeeks(warehouse, viewer, footprints, days);
	const byCommune = new Map(counted.map((week) => [week.hotspot_id, publishedWeek(week)]));
	return rows.map((row) => {
		const newest = byCommune.get(row.commune_code) ?? EMPTY_WEEK;
		return {
			...placeOf(row),
			...publishedCounts(row, row.window_weeks, newest)
		};
	});
}

/**
 * Communes of a hotspot's footprint in its last week, then those beside it, each the largest excess
 * first; only those that the viewer may see. Leaders see the counts of that week, everybody else of the
 * hotspot's window.
 */
export async function hotspotPlaces(
	warehouse: Warehouse,
	viewer: Viewer,
	hotspot_id: string
): Promise<HotspotPlace[]> {
	const dataset = datasetOfHotspot(hotspot_id);
	if (!dataset) return [];
	const rows = await warehouse.ask(hotspotPlacesQuestion, viewer, { dataset, hotspot_id });
	const inOrder = [...rows].sort((a, b) => Number(b.is_member) - Number(a.is_member));
	return viewer.role === 'leader'
		? publishedPlaces(warehouse, viewer, dataset, inOrder)
		: inOrder.map(placeOf);
}
