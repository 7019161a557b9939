import { z } from 'zod';
import type { Period } from '#lib/domain/period.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { kaplanMeierMedian } from '#lib/stats/kaplan-meier-median.ts';
import type { SurvivalMedian } from '#lib/stats/kaplan-meier-median.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsSource, defineWaitQuestion } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import sql from './median-wait.sql?raw';

export const medianWaitQuestion = defineWaitQuestion({
	name: 'median-wait',
	groupedBy: [],
	sql,
	params: filterParamsSchema,
	row: z.object({ time: z.int(), ended_count: z.int(), censored_count: z.int() }),
	definition: {
		vi: 'Trung vị số ngày đến khi được trả lời theo Kaplan–Meier: phản ánh đang chờ được tính là “ít nhất chừng ấy ngày”, nên trung vị không bị đẹp hơn thực tế. Khoảng tin cậy 95 % theo Brookmeyer–Crowley.',
		en: 'Median days to an answer by Kaplan–Meier: feedback that still waits counts as “at least that long”, so the median is not kinder than the truth. 95 % interval by Brookmeyer–Crowley.'
	}
});

/** Median whole days from receipt to an answer, with its 95 % interval; nulls where it cannot be told. */
export async function medianWait(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	period: Period = view.period
): Promise<SurvivalMedian> {
	const params = filterParams(view.filters, period, view.dataset);
	return kaplanMeierMedian(
		await warehouse.ask(countsSource(medianWaitQuestion, viewer, view), viewer, params)
	);
}
