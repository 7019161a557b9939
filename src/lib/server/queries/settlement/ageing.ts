import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsSource, defineCountedQuestion } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import sql from './ageing.sql?raw';

const rowSchema = z.object({
	/** days since receipt */
	age: z.enum(['0-7', '8-30', '31-90', '90+']),
	open_count: z.int(),
	/** of the open ones, those whose deadline has passed */
	overdue_count: z.int()
});
export type Age = z.infer<typeof rowSchema>;

export const ageingQuestion = defineCountedQuestion({
	name: 'ageing',
	groupedBy: [],
	sql,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Phản ánh nhận trong kỳ còn chờ (chưa trả lời, chưa kết thúc) đến hết ngày chốt số liệu, theo số ngày đã chờ: đến 7, đến 30, đến 90 và trên 90 ngày; trong đó số đã quá hạn.',
		en: 'Feedback received in the period that still waits (neither answered nor ended) at the end of the last day, by the days it has waited: up to 7, 30, 90, and more; with those past their deadline.'
	}
});

/** Always four rows, the shortest wait first. */
export async function ageing(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<readonly Age[]> {
	const params = filterParams(view.filters, view.period, view.dataset);
	return warehouse.ask(countsSource(ageingQuestion, viewer, view), viewer, params);
}
