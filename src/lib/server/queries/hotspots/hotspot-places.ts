import { z } from 'zod';
import type { HotspotPlace } from '#lib/domain/hotspot/hotspot.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import sql from './hotspot-places.sql?raw';
import {
	datasetOfHotspot,
	HOTSPOT_DEFINITION,
	hotspotCountsShape,
	hotspotParamsSchema
} from './hotspot-rows.ts';
import { withoutSmallCounts, withoutSmallParts } from './small-hotspot-cells.ts';

export const hotspotPlacesQuestion = defineQuestion({
	name: 'hotspot-places',
	relations: [relations.hotspot, relations.hotspotPlace],
	sql,
	params: hotspotParamsSchema,
	row: z.object({ ...hotspotCountsShape, commune_code: z.string(), is_member: z.boolean() }),
	definition: HOTSPOT_DEFINITION
});

/**
 * Communes of a hotspot's footprint in its last week, then those beside it, each the largest excess
 * first; only those that the viewer may see.
 */
export async function hotspotPlaces(
	warehouse: Warehouse,
	viewer: Viewer,
	hotspot_id: string
): Promise<HotspotPlace[]> {
	const dataset = datasetOfHotspot(hotspot_id);
	if (!dataset) return [];
	const rows = await warehouse.ask(hotspotPlacesQuestion, viewer, { dataset, hotspot_id });
	const members = withoutSmallParts(
		viewer,
		rows.filter(({ is_member }) => is_member)
	);
	const beside = rows.filter(({ is_member }) => !is_member);
	return [...members, ...beside.map((row) => withoutSmallCounts(viewer, row))];
}
