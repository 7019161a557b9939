import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsSource } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import sql from './closing-reasons.sql?raw';
import { defineClosedQuestion } from './settlement-sources.ts';

const rowSchema = z.object({
	status: z.enum(['rejected', 'out_of_jurisdiction', 'closed_no_action']),
	/** null where the agency gave no reason, though it had to */
	code: z.string().nullable(),
	name_vi: z.string().nullable(),
	name_en: z.string().nullable(),
	n: z.int()
});
export type ClosingReason = z.infer<typeof rowSchema>;

export const closingReasonsQuestion = defineClosedQuestion({
	name: 'closing-reasons',
	groupedBy: [],
	sql,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Phản ánh nhận trong kỳ đã bị từ chối, chuyển nơi khác hoặc kết thúc mà không xử lý, theo lý do cơ quan ghi. Lý do ngoài danh mục gộp vào “Lý do khác”; không ghi lý do được nêu riêng.',
		en: 'Feedback received in the period that was refused, passed on or closed without action, by the reason that the agency recorded. A reason outside the list counts as “another reason”; no reason at all is a row of its own.'
	}
});

/** Rows by status, in each the most frequent reason first. */
export async function closingReasons(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<readonly ClosingReason[]> {
	const params = filterParams(view.filters, view.period, view.dataset);
	return warehouse.ask(countsSource(closingReasonsQuestion, viewer, view), viewer, params);
}
