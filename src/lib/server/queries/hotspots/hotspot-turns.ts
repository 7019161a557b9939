import { z } from 'zod';
import { HOTSPOT_TURNS, type HotspotTurn } from '#lib/domain/hotspot/hotspot.ts';
import { HOTSPOT_STATES } from '#lib/domain/hotspot/hotspot-state.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import { datasetOfHotspot, hotspotParamsSchema } from './hotspot-rows.ts';
import sql from './hotspot-turns.sql?raw';

export const hotspotTurnsQuestion = defineQuestion({
	name: 'hotspot-turns',
	relations: [relations.hotspotTurn],
	sql,
	params: hotspotParamsSchema,
	row: z.object({
		week_on: z.iso.date(),
		turn: z.enum(HOTSPOT_TURNS),
		state: z.enum(HOTSPOT_STATES).nullable(),
		other_id: z.string().nullable()
	}),
	definition: {
		vi: 'Các bước chuyển của điểm nóng: mở, đổi trạng thái, nhập, tách, mở lại, đóng.',
		en: 'What happened to a hotspot: opened, a new state, merged, split, reopened, closed.'
	}
});

/** What happened to a hotspot, the first turn first; empty when it is unknown or outside the viewer's scope. */
export async function hotspotTurns(
	warehouse: Warehouse,
	viewer: Viewer,
	hotspot_id: string
): Promise<readonly HotspotTurn[]> {
	const dataset = datasetOfHotspot(hotspot_id);
	return dataset ? warehouse.ask(hotspotTurnsQuestion, viewer, { dataset, hotspot_id }) : [];
}
