import { z } from 'zod';
import { datasetSchema } from '#lib/domain/code-schemas.ts';
import { HOTSPOT_TURNS, type HotspotTurn } from '#lib/domain/hotspot/hotspot.ts';
import { HOTSPOT_STATES } from '#lib/domain/hotspot/hotspot-state.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import sql from './digest-turns.sql?raw';

/** What happened to which hotspot. */
export type WeekTurn = Omit<HotspotTurn, 'week_on'> & { hotspot_id: string };

export const digestTurnsQuestion = defineQuestion({
	name: 'digest-turns',
	relations: [relations.hotspot, relations.hotspotTurn],
	sql,
	params: z.object({ dataset: datasetSchema, week: z.iso.date() }),
	row: z.object({
		hotspot_id: z.string(),
		turn: z.enum(HOTSPOT_TURNS),
		state: z.enum(HOTSPOT_STATES).nullable(),
		other_id: z.string().nullable()
	}),
	definition: {
		vi: 'Các bước chuyển trong tuần của những điểm nóng đã từng chạm ngưỡng.',
		en: 'What happened in the week to hotspots that have reached the threshold.'
	}
});

/** What happened in one week to the hotspots that the viewer may see. */
export const digestTurns = (
	warehouse: Warehouse,
	viewer: Viewer,
	{ dataset }: Pick<View, 'dataset'>,
	week: string
): Promise<readonly WeekTurn[]> => warehouse.ask(digestTurnsQuestion, viewer, { dataset, week });
