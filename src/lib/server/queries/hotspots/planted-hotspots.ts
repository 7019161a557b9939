import { z } from 'zod';
import { datasetSchema } from '#lib/domain/code-schemas.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import sql from './planted-hotspots.sql?raw';

const rowSchema = z.object({
	planted_id: z.string(),
	/** sentiment: as many reports as before, more of them negative */
	kind: z.enum(['volume', 'sentiment']),
	issue: z.string(),
	/** that the viewer may see */
	commune_codes: z.array(z.string()),
	/** half-open */
	from_on: z.iso.date(),
	to_on: z.iso.date(),
	/** the hotspot that first reached the threshold there; null when none did in its weeks */
	hotspot_id: z.string().nullable(),
	flagged_week_on: z.iso.date().nullable(),
	/** from its first week to the week that it was found in; 0 is the same week */
	delay_weeks: z.int().nullable()
});
export type PlantedHotspot = z.infer<typeof rowSchema>;

export const plantedHotspotsQuestion = defineQuestion({
	name: 'planted-hotspots',
	relations: [
		relations.hotspot,
		relations.hotspotWeek,
		relations.hotspotPlace,
		relations.plantedHotspot
	],
	sql,
	params: z.object({ dataset: datasetSchema }),
	row: rowSchema,
	definition: {
		vi: 'Điểm nóng được cài vào dữ liệu mẫu, và điểm nóng đầu tiên máy dò chạm ngưỡng ở đó: cùng vấn đề, có xã chung, tuần giao nhau.',
		en: 'Hotspots planted in the example data, and the first that reached the threshold there: same issue, a common commune, weeks that overlap.'
	}
});

/** What the example planted and whether it was found, the earliest first; empty for other data. */
export const plantedHotspots = (
	warehouse: Warehouse,
	viewer: Viewer,
	{ dataset }: Pick<View, 'dataset'>
): Promise<readonly PlantedHotspot[]> =>
	warehouse.ask(plantedHotspotsQuestion, viewer, { dataset });
