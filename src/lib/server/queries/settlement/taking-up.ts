import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsSource } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import sql from './taking-up.sql?raw';
import { defineHandledQuestion } from './settlement-sources.ts';

const rowSchema = z.object({
	/** cases with a term for taking them in that were taken in or should have been */
	receive_due_count: z.int(),
	received_on_time_count: z.int(),
	receive_overdue_count: z.int(),
	/** complaints with a term for acceptance that were decided on or should have been */
	accept_due_count: z.int(),
	accepted_on_time_count: z.int(),
	/** refused or passed on within the term: decided, not accepted */
	declined_on_time_count: z.int(),
	accept_overdue_count: z.int(),
	/** answered or settled with no acceptance on record: outside the share */
	accept_unrecorded_count: z.int()
});
export type TakingUp = z.infer<typeof rowSchema>;

export const takingUpQuestion = defineHandledQuestion({
	name: 'taking-up',
	groupedBy: [],
	sql,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Tiếp nhận đúng hạn: bước xử lý đầu tiên trong thời hạn tiếp nhận, trên số có thời hạn ấy và đã tiếp nhận hoặc đã quá hạn. Thụ lý đúng hạn: quyết định thụ lý trong thời hạn, trên số khiếu nại đã quyết định hoặc đã quá hạn; từ chối hay chuyển nơi khác trong thời hạn được đếm riêng. Chỉ tính khi cơ quan ghi hình thức pháp lý.',
		en: 'Taken in on time: the first step within the term for it, of those with such a term that were taken in or are overdue. Accepted on time: acceptance within its term, of the complaints decided on or overdue; those refused or passed on within it are counted apart. Only where the agency recorded the legal form.'
	}
});

/** One row of counts for the view's period. */
export async function takingUp(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<TakingUp> {
	const params = filterParams(view.filters, view.period, view.dataset);
	const [row] = await warehouse.ask(countsSource(takingUpQuestion, viewer, view), viewer, params);
	return row as TakingUp;
}
