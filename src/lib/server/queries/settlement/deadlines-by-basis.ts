import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsSource } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import sql from './deadlines-by-basis.sql?raw';
import { defineSettledQuestion } from './settlement-sources.ts';

const rowSchema = z.object({
	due_basis: z.enum(['agency', 'law', 'assumed', 'none']),
	counted_count: z.int(),
	due_count: z.int(),
	answered_on_time_count: z.int(),
	resolved_on_time_count: z.int(),
	/** with those extended or paused */
	resolved_late_count: z.int(),
	/** open after the deadline, from the start or again */
	overdue_count: z.int()
});
export type DeadlineBasisCounts = z.infer<typeof rowSchema>;

export const deadlinesByBasisQuestion = defineSettledQuestion({
	name: 'deadlines-by-basis',
	groupedBy: ['basis'],
	sql,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Phản ánh nhận trong kỳ theo nơi đặt ra hạn: hạn cơ quan ghi, hạn theo luật hoặc quyết định của tỉnh (chỉ khi cơ quan ghi hình thức pháp lý), hạn mặc định do phần mềm giả định, hoặc không có hạn. Hạn theo ngày hết vào cuối ngày làm việc; hạn theo giờ tính trong giờ hành chính, bỏ ngày nghỉ.',
		en: 'Feedback received in the period by where its deadline comes from: given by the agency, by law or a province’s decision (only where the agency recorded the legal form), our assumed default, or none. A term in days ends with a working day; a term in hours counts office hours and leaves days off out.'
	}
});

/** Always four rows: agency, law, assumed, none. */
export async function deadlinesByBasis(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<readonly DeadlineBasisCounts[]> {
	const params = filterParams(view.filters, view.period, view.dataset);
	return warehouse.ask(countsSource(deadlinesByBasisQuestion, viewer, view), viewer, params);
}
