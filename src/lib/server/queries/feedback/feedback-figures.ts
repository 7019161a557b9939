import { z } from 'zod';
import type { Period } from '#lib/domain/period.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsSource, defineCountedQuestion } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import sql from './feedback-figures.sql?raw';

const count = z.int();
const rowSchema = z.object({
	n: count,
	negative_count: count,
	neutral_count: count,
	positive_count: count,
	unsure_count: count,
	/** strongly negative */
	serious_count: count,
	/** without duplicates and withdrawn ones */
	counted_count: count,
	due_count: count,
	/** of the due ones, those whose deadline is our default and not the agency's or the law's */
	assumed_due_count: count,
	no_deadline_count: count,
	answered_count: count,
	answered_due_count: count,
	answered_on_time_count: count,
	resolved_count: count,
	confirmed_count: count,
	open_count: count,
	open_overdue_count: count,
	open_over_30_count: count,
	closed_unresolved_count: count,
	unknown_status_count: count,
	rated_count: count,
	/** 1–5, over the rated ones; null when none is rated */
	satisfaction_mean: z.number().nullable(),
	quality_known_count: count,
	/** 0–1 */
	quality_mean: z.number().nullable()
});
export type FeedbackFigures = z.infer<typeof rowSchema>;

export const feedbackFiguresQuestion = defineCountedQuestion({
	name: 'feedback-figures',
	groupedBy: [],
	sql,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Đếm phản ánh nhận trong kỳ. Tỷ lệ tiêu cực tính trên số phản ánh mà bộ phân loại đủ chắc chắn. Đúng hạn: trả lời trước hạn, trên số đã đến hạn hoặc đã giải quyết; bỏ qua trường hợp trùng và đã rút.',
		en: 'Counts feedback received in the period. The negative share is of the texts that the classifier was sure of. On time: answered before the deadline, of those due or settled; duplicates and withdrawn ones are left out.'
	}
});

/** One row of counts for a period (the view's own unless another is given). */
export async function feedbackFigures(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	period: Period = view.period
): Promise<FeedbackFigures> {
	const params = filterParams(view.filters, period, view.dataset);
	const [row] = await warehouse.ask(
		countsSource(feedbackFiguresQuestion, viewer, view),
		viewer,
		params
	);
	return row as FeedbackFigures;
}
