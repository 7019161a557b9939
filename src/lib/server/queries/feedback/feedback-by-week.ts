import { z } from 'zod';
import type { Period } from '#lib/domain/period.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsShape, countsSource, defineCountedQuestion } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import sql from './feedback-by-week.sql?raw';

const rowSchema = z.object({
	/** Monday of the ISO week */
	received_week: z.iso.date(),
	...countsShape,
	/** not wholly inside the period and the data: never compared with whole weeks */
	is_partial: z.boolean()
});
export type FeedbackWeek = z.infer<typeof rowSchema>;

export const feedbackByWeekQuestion = defineCountedQuestion({
	name: 'feedback-by-week',
	groupedBy: [],
	sql,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Số phản ánh theo tuần (thứ Hai đến Chủ nhật) tính theo ngày nhận. Tuần chưa trọn được đánh dấu và không đem so sánh.',
		en: 'Feedback by ISO week (Monday to Sunday) of the day of receipt. Weeks that are not whole are marked and never compared.'
	}
});

/** One row per week of a period (the view's own unless another is given), oldest first. */
export async function feedbackByWeek(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	period: Period = view.period
): Promise<readonly FeedbackWeek[]> {
	const question = countsSource(feedbackByWeekQuestion, viewer, view);
	return warehouse.ask(question, viewer, filterParams(view.filters, period, view.dataset));
}
