import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsSource, defineCountedQuestion } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import sql from './feedback-by-status.sql?raw';

const rowSchema = z.object({
	/** null where no status is known */
	code: z.string().nullable(),
	status_class: z.string().nullable(),
	name_vi: z.string().nullable(),
	name_en: z.string().nullable(),
	n: z.int()
});
export type FeedbackStatus = z.infer<typeof rowSchema>;

export const feedbackByStatusQuestion = defineCountedQuestion({
	name: 'feedback-by-status',
	groupedBy: ['status'],
	sql,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Số phản ánh nhận trong kỳ theo trạng thái mới nhất mà cơ quan ghi.',
		en: 'Feedback received in the period by the latest status that the agency recorded.'
	}
});

/** One row per status with feedback in the view’s period, most frequent first. */
export async function feedbackByStatus(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<readonly FeedbackStatus[]> {
	const params = filterParams(view.filters, view.period, view.dataset);
	return warehouse.ask(countsSource(feedbackByStatusQuestion, viewer, view), viewer, params);
}
