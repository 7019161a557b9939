import { z } from 'zod';
import type { HotspotWeek } from '#lib/domain/hotspot/hotspot.ts';
import { isAsGiven } from '#lib/domain/hotspot/published-counts.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import {
	datasetOfHotspot,
	HOTSPOT_DEFINITION,
	hotspotParamsSchema,
	hotspotWeekShape
} from './hotspot-rows.ts';
import sql from './hotspot-weeks.sql?raw';

const rowSchema = z.object(hotspotWeekShape);

export const hotspotWeeksQuestion = defineQuestion({
	name: 'hotspot-weeks',
	relations: [relations.hotspotWeek],
	sql,
	params: hotspotParamsSchema,
	row: rowSchema,
	definition: HOTSPOT_DEFINITION
});

/** Windows of successive weeks overlap: what is usual in them is all that is told. */
const withoutCounts = (row: z.infer<typeof rowSchema>) => ({
	...row,
	...{ observed: null, negative: null, negative_expected: null },
	...(isAsGiven(row) && { expected: null, expected_low: null, expected_high: null })
});

/** A hotspot week by week, the first one first; empty when it is unknown or outside the viewer's scope. */
export async function hotspotWeeks(
	warehouse: Warehouse,
	viewer: Viewer,
	hotspot_id: string
): Promise<HotspotWeek[]> {
	const dataset = datasetOfHotspot(hotspot_id);
	if (!dataset) return [];
	const rows = await warehouse.ask(hotspotWeeksQuestion, viewer, { dataset, hotspot_id });
	return rows.map((row) => ({
		...(viewer.role === 'leader' ? withoutCounts(row) : row),
		counted_weeks: row.window_weeks
	}));
}
