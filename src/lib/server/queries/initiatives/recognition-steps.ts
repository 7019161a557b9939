import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import { placeParams, placeParamsSchema } from './initiative-params.ts';
import sql from './recognition-steps.sql?raw';

const rowSchema = z.object({
	initiative_count: z.int(),
	/** each step holds those that went further too: no later count is larger */
	registered_count: z.int(),
	assessed_count: z.int(),
	recognised_count: z.int(),
	/** recognised ones that others say they copy */
	replicated_count: z.int(),
	ended_before_assessment_count: z.int(),
	waiting_assessment_count: z.int(),
	waiting_assessment_over_90_count: z.int(),
	not_recognised_count: z.int(),
	ended_before_decision_count: z.int(),
	waiting_decision_count: z.int(),
	waiting_decision_over_90_count: z.int(),
	lapsed_count: z.int(),
	/** initiatives with both days: the whole of each median */
	assessment_known_count: z.int(),
	assessment_median_days: z.number().nullable(),
	decision_known_count: z.int(),
	decision_median_days: z.number().nullable()
});
export type RecognitionSteps = z.infer<typeof rowSchema>;

export const recognitionStepsQuestion = defineQuestion({
	name: 'recognition-steps',
	relations: [relations.initiative],
	sql,
	params: placeParamsSchema.extend({ year: z.int().nullable() }),
	row: rowSchema,
	definition: {
		vi: 'Đăng ký → thẩm định → công nhận → được nơi khác làm theo. Mỗi bước gồm cả mô hình đã đi xa hơn; phần rời đi (rút, không công nhận, dừng) và phần đang chờ được đếm riêng. Số ngày là trung vị của các mô hình có đủ hai mốc.',
		en: 'Registered → assessed → recognised → copied elsewhere. Each step includes those that went further; what left (withdrawn, not recognised, ended) and what waits is counted apart. Days are medians over initiatives with both dates.'
	}
});

/** The recognition funnel of the view's place and year of the register, up to the day the data speak of. */
export async function recognitionSteps(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<RecognitionSteps> {
	const params = { ...placeParams(view), year: view.filters.year };
	const [row] = await warehouse.ask(recognitionStepsQuestion, viewer, params);
	return row as RecognitionSteps;
}
