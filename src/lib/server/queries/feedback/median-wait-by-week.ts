import { z } from 'zod';
import type { Period } from '#lib/domain/period.ts';
import { shownMedian } from '#lib/domain/shown-median.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { kaplanMeierMedian } from '#lib/stats/kaplan-meier-median.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsSource, defineWaitQuestion } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import sql from './median-wait-by-week.sql?raw';

export const medianWaitByWeekQuestion = defineWaitQuestion({
	name: 'median-wait-by-week',
	groupedBy: [],
	sql,
	params: filterParamsSchema,
	row: z.object({
		received_week: z.iso.date(),
		time: z.int(),
		ended_count: z.int(),
		censored_count: z.int()
	}),
	definition: {
		vi: 'Trung vị số ngày chờ (Kaplan–Meier) của phản ánh nhận trong từng tuần.',
		en: 'Median days of waiting (Kaplan–Meier) of the feedback received in each week.'
	}
});

/** Week by week, the median days to an answer; null where it cannot be told yet. Weeks without feedback are absent. */
export async function medianWaitByWeek(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	period: Period = view.period
): Promise<Map<string, number | null>> {
	const params = filterParams(view.filters, period, view.dataset);
	const rows = await warehouse.ask(
		countsSource(medianWaitByWeekQuestion, viewer, view),
		viewer,
		params
	);
	const weeks = Map.groupBy(rows, (row) => row.received_week);
	return new Map([...weeks].map(([week, steps]) => [week, shownMedian(kaplanMeierMedian(steps))]));
}
