import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsSource } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import sql from './satisfaction.sql?raw';
import { defineHandledQuestion } from './settlement-sources.ts';

const rowSchema = z.object({
	rated_count: z.int(),
	/** 1–5 over the rated ones; null when none is rated */
	satisfaction_mean: z.number().nullable(),
	/** 1 or 2 */
	dissatisfied_count: z.int(),
	/** 3 */
	neutral_count: z.int(),
	/** 4 or 5 */
	satisfied_count: z.int(),
	resolved_count: z.int(),
	/** of the resolved ones: a mean says little when few rated */
	rated_resolved_count: z.int()
});
export type Satisfaction = z.infer<typeof rowSchema>;

export const satisfactionQuestion = defineHandledQuestion({
	name: 'satisfaction',
	groupedBy: [],
	sql,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Điểm hài lòng (1–5) của người dân với phản ánh nhận trong kỳ: trung bình trên số có chấm điểm. Luôn đi kèm số có chấm điểm trên số đã giải quyết, vì người không chấm không có nghĩa là hài lòng.',
		en: 'Residents’ rating (1–5) of what came of feedback received in the period: the mean of those rated. Always beside it, how many of the resolved were rated: who did not rate is not thereby satisfied.'
	}
});

/** One row of counts for the view's period. */
export async function satisfaction(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<Satisfaction> {
	const params = filterParams(view.filters, view.period, view.dataset);
	const [row] = await warehouse.ask(
		countsSource(satisfactionQuestion, viewer, view),
		viewer,
		params
	);
	return row as Satisfaction;
}
