import { z } from 'zod';
import { datasetSchema } from '#lib/domain/code-schemas.ts';
import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import sql from './hotspot-list.sql?raw';
import { HOTSPOT_DEFINITION, hotspotWeekShape } from './hotspot-rows.ts';
import { hotspotsAsShown } from './hotspots-as-shown.ts';

const code = z.string().nullable();
export const hotspotRowSchema = z.object({
	...hotspotWeekShape,
	hotspot_id: z.string(),
	dataset: datasetSchema,
	issue: z.string(),
	issue_group: z.string(),
	first_week_on: z.iso.date(),
	flagged_week_on: z.iso.date().nullable(),
	is_current: z.boolean(),
	recurs_of: code,
	merged_into: code,
	is_planted: z.boolean().nullable(),
	commune_codes: z.array(z.string()),
	province_codes: z.array(z.string())
});

export const hotspotListQuestion = defineQuestion({
	name: 'hotspot-list',
	relations: [relations.hotspot, relations.hotspotWeek, relations.hotspotPlace],
	sql,
	params: z.object({
		dataset: datasetSchema,
		/** one hotspot, current or not; null: the current ones */
		hotspot_id: code,
		issues: z.array(z.string()),
		groups: z.array(z.string()),
		province: code,
		commune: code
	}),
	row: hotspotRowSchema,
	definition: HOTSPOT_DEFINITION
});

/** Hotspots of the view's places and issues in the last whole week, whatever its period; the best first. */
export async function hotspotList(
	warehouse: Warehouse,
	viewer: Viewer,
	{ dataset, filters }: Pick<View, 'dataset' | 'filters'>
): Promise<Hotspot[]> {
	const rows = await warehouse.ask(hotspotListQuestion, viewer, {
		...{ dataset, hotspot_id: null, issues: filters.issue, groups: filters.group },
		...{ province: filters.province, commune: filters.commune }
	});
	return hotspotsAsShown(warehouse, viewer, rows);
}
