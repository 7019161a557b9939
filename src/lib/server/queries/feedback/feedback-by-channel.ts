import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsShape, countsSource, defineCountedQuestion } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import sql from './feedback-by-channel.sql?raw';

const rowSchema = z.object({
	code: z.string(),
	name_vi: z.string().nullable(),
	name_en: z.string().nullable(),
	...countsShape
});
export type FeedbackChannel = z.infer<typeof rowSchema>;

export const feedbackByChannelQuestion = defineCountedQuestion({
	name: 'feedback-by-channel',
	groupedBy: ['channel'],
	sql,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Số phản ánh nhận trong kỳ theo kênh tiếp nhận.',
		en: 'Feedback received in the period by the channel through which it came.'
	}
});

/** One row per channel with feedback in the view's period, most frequent first. */
export async function feedbackByChannel(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<readonly FeedbackChannel[]> {
	const question = countsSource(feedbackByChannelQuestion, viewer, view);
	return warehouse.ask(question, viewer, filterParams(view.filters, view.period, view.dataset));
}
