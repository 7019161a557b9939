import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsSource, defineCountedQuestion } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import sql from './feedback-by-kind.sql?raw';

const rowSchema = z.object({
	code: z.string(),
	name_vi: z.string().nullable(),
	name_en: z.string().nullable(),
	n: z.int(),
	negative_count: z.int(),
	sentiment_known_count: z.int()
});
export type FeedbackKind = z.infer<typeof rowSchema>;

export const feedbackByKindQuestion = defineCountedQuestion({
	name: 'feedback-by-kind',
	groupedBy: ['kind'],
	sql,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Số phản ánh nhận trong kỳ theo loại mà bộ phân loại đoán để sơ lọc; không phải phân loại pháp lý.',
		en: 'Feedback received in the period by the kind that the classifier guessed for triage; never a legal classification.'
	}
});

/** One row per kind with feedback in the view’s period, most frequent first. */
export async function feedbackByKind(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<readonly FeedbackKind[]> {
	const params = filterParams(view.filters, view.period, view.dataset);
	return warehouse.ask(countsSource(feedbackByKindQuestion, viewer, view), viewer, params);
}
