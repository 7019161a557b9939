import { z } from 'zod';
import type { Period } from '#lib/domain/period.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { kaplanMeierMedian } from '#lib/stats/kaplan-meier-median.ts';
import type { SurvivalMedian } from '#lib/stats/kaplan-meier-median.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsSource } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import sql from './median-resolution.sql?raw';
import { defineResolvedQuestion } from './settlement-sources.ts';

export const medianResolutionQuestion = defineResolvedQuestion({
	name: 'median-resolution',
	groupedBy: [],
	sql,
	params: filterParamsSchema,
	row: z.object({ time: z.int(), ended_count: z.int(), censored_count: z.int() }),
	definition: {
		vi: 'Trung vị số ngày đến khi được giải quyết theo Kaplan–Meier. Trường hợp chưa xong tính là “ít nhất chừng ấy ngày”; trường hợp bị từ chối, chuyển nơi khác hay kết thúc không xử lý thôi được theo dõi từ lúc ấy. Khoảng tin cậy 95 % theo Brookmeyer–Crowley.',
		en: 'Median days to a resolution by Kaplan–Meier. A case that is not done counts as “at least that long”; one that was refused, passed on or closed without action is followed up to then. 95 % interval by Brookmeyer–Crowley.'
	}
});

/** Median whole days from receipt to the resolution that stands; nulls where it cannot be told. */
export async function medianResolution(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	period: Period = view.period
): Promise<SurvivalMedian> {
	const params = filterParams(view.filters, period, view.dataset);
	return kaplanMeierMedian(
		await warehouse.ask(countsSource(medianResolutionQuestion, viewer, view), viewer, params)
	);
}
