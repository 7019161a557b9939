import { z } from 'zod';
import { datasetSchema } from '#lib/domain/code-schemas.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import sql from './hotspot-budgets.sql?raw';

const rowSchema = z.object({
	/** new alerts a week for every 300 communes */
	budget: z.number(),
	/** of the last week */
	threshold: z.number(),
	new_count_12_weeks: z.int(),
	/** scanned weeks among the last twelve */
	week_count: z.int()
});
export type HotspotBudget = z.infer<typeof rowSchema>;

export const hotspotBudgetsQuestion = defineQuestion({
	name: 'hotspot-budgets',
	relations: [],
	sql,
	params: z.object({ dataset: datasetSchema }),
	row: rowSchema,
	definition: {
		vi: 'Với mỗi ngân sách cảnh báo: ngưỡng của tuần cuối và số điểm nóng lần đầu chạm ngưỡng của từng tuần trong 12 tuần qua, cả nước.',
		en: 'For each alert budget: the threshold of the last week, and how many hotspots first reached each week’s threshold in the last 12 weeks, in the whole country.'
	}
});

/** How many alerts each budget would have made in the last twelve weeks; empty when no week was scanned. */
export const hotspotBudgets = (
	warehouse: Warehouse,
	viewer: Viewer,
	{ dataset }: Pick<View, 'dataset'>
): Promise<readonly HotspotBudget[]> => warehouse.ask(hotspotBudgetsQuestion, viewer, { dataset });
