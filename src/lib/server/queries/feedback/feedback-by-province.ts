import { z } from 'zod';
import type { Period } from '#lib/domain/period.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsShape, countsSource, defineCountedQuestion } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import { relations } from '../relations/relations.ts';
import sql from './feedback-by-province.sql?raw';

const rowSchema = z.object({
	code: z.string(),
	name_vi: z.string(),
	name_en: z.string(),
	full_name_vi: z.string(),
	full_name_en: z.string(),
	commune_count: z.int(),
	...countsShape
});
export type FeedbackProvince = z.infer<typeof rowSchema>;

export const feedbackByProvinceQuestion = defineCountedQuestion({
	name: 'feedback-by-province',
	groupedBy: ['province'],
	places: [relations.province],
	sql,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Số phản ánh nhận trong kỳ theo tỉnh, thành phố nơi xảy ra. Phản ánh chưa xác định được nơi không nằm trong bảng này.',
		en: 'Feedback received in the period by the province that it is about. Feedback without a known place is not in this table.'
	}
});

/** One row per province in the viewer's scope, by code. The view's own place filter applies. */
export async function feedbackByProvince(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	period: Period = view.period
): Promise<readonly FeedbackProvince[]> {
	const question = countsSource(feedbackByProvinceQuestion, viewer, view);
	return warehouse.ask(question, viewer, filterParams(view.filters, period, view.dataset));
}
