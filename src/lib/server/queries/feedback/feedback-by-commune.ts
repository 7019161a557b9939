import { z } from 'zod';
import type { Period } from '#lib/domain/period.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsShape, countsSource, defineCountedQuestion } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import { relations } from '../relations/relations.ts';
import sql from './feedback-by-commune.sql?raw';
import topSql from './top-communes.sql?raw';

const rowSchema = z.object({
	code: z.string(),
	province_code: z.string(),
	name_vi: z.string(),
	name_en: z.string(),
	full_name_vi: z.string(),
	full_name_en: z.string(),
	/** phuong, xa or dac_khu */
	type: z.string(),
	longitude: z.number().nullable(),
	latitude: z.number().nullable(),
	...countsShape
});
export type FeedbackCommune = z.infer<typeof rowSchema>;

export const feedbackByCommuneQuestion = defineCountedQuestion({
	name: 'feedback-by-commune',
	groupedBy: ['commune'],
	places: [relations.commune],
	sql,
	params: filterParamsSchema.extend({ list_province: z.string() }),
	row: rowSchema,
	definition: {
		vi: 'Số phản ánh nhận trong kỳ theo xã, phường, đặc khu hiện nay; xã không có phản ánh ghi số 0.',
		en: 'Feedback received in the period by present commune; communes without any are listed with 0.'
	}
});

export const topCommunesQuestion = defineCountedQuestion({
	name: 'top-communes',
	groupedBy: ['commune'],
	places: [relations.commune],
	sql: topSql,
	params: filterParamsSchema.extend({ limit: z.int().min(1).max(100) }),
	row: rowSchema,
	definition: {
		vi: 'Các xã có nhiều phản ánh tiêu cực nhất trong kỳ. Nhiều phản ánh có thể chỉ nghĩa là người dân ở đó lên tiếng nhiều.',
		en: 'Communes with the most negative feedback in the period. Much feedback may only mean that people there speak up.'
	}
});

/** One row per commune of a province, by code, those without feedback included. */
export async function feedbackByCommune(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	province: string,
	period: Period = view.period
): Promise<readonly FeedbackCommune[]> {
	const question = countsSource(feedbackByCommuneQuestion, viewer, view);
	const params = filterParams(view.filters, period, view.dataset);
	return warehouse.ask(question, viewer, { ...params, list_province: province });
}

/** The communes with most negative feedback within the view, most first. */
export async function topCommunes(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	limit: number
): Promise<readonly FeedbackCommune[]> {
	const question = countsSource(topCommunesQuestion, viewer, view);
	const params = filterParams(view.filters, view.period, view.dataset);
	return warehouse.ask(question, viewer, { ...params, limit });
}
