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
import { withoutSmallCounts, withoutSmallParts, type Shown } from './small-hotspot-cells.ts';

const rowSchema = z.object({
	...hotspotCountsShape,
	commune_code: z.string(),
	is_member: z.boolean(),
	/** of the whole footprint, outside the viewer's scope too */
	all_observed: z.int(),
	all_negative: z.int()
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

/** What of the whole is not in the members that the viewer may see: one more part of the sum that is shown. */
function elsewhere(members: readonly Row[]): Row[] {
	const [first] = members;
	if (!first) return [];
	const rest = (all: number, of: 'observed' | 'negative') =>
		members.reduce((left, member) => left - member[of], all);
	const observed = rest(first.all_observed, 'observed');
	const negative = rest(first.all_negative, 'negative');
	return [{ ...first, observed, negative }];
}

/** Where the tone alone fired, what is usual of the reports is their number: hidden with it. */
const publishedPlace = (
	{ commune_code, is_member, observed, negative, negative_expected }: Shown<Row>,
	{ expected, observed: counted }: Row
): HotspotPlace => ({
	...{ commune_code, is_member, observed, negative, negative_expected },
	expected: observed === null && expected === counted ? null : expected
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
	const members = rows.filter(({ is_member }) => is_member);
	const beside = rows.filter(({ is_member }) => !is_member);
	const shown = [
		...withoutSmallParts(viewer, [...members, ...elsewhere(members)]).slice(0, members.length),
		...beside.map((row) => withoutSmallCounts(viewer, row))
	];
	return [...members, ...beside].map((row, i) => publishedPlace(shown[i] as Shown<Row>, row));
}
