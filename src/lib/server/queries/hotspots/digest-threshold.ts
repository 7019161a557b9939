import { z } from 'zod';
import { datasetSchema } from '#lib/domain/code-schemas.ts';
import type { AlertBudget } from '#lib/domain/hotspot/alert-budget.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import sql from './digest-threshold.sql?raw';

const rowSchema = z.object({ threshold: z.number(), completeness: z.number().nullable() });

export const digestThresholdQuestion = defineQuestion({
	name: 'digest-threshold',
	relations: [],
	sql,
	params: z.object({ dataset: datasetSchema, week: z.iso.date(), budget: z.number() }),
	row: rowSchema,
	definition: {
		vi: 'Ngưỡng của ngân sách cảnh báo trong tuần, và phần phản ánh của tuần đã về.',
		en: 'The threshold of an alert budget in a week, and the share of the week’s reports that had come.'
	}
});

/** The threshold of a budget in one week; null where none could be worked out. */
export async function digestThreshold(
	warehouse: Warehouse,
	viewer: Viewer,
	{ dataset }: Pick<View, 'dataset'>,
	week: string,
	budget: AlertBudget
): Promise<z.infer<typeof rowSchema> | null> {
	const [row] = await warehouse.ask(digestThresholdQuestion, viewer, { dataset, week, budget });
	return row ?? null;
}
