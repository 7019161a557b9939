import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsSource, defineCountedQuestion } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import sql from './unanswered-issues.sql?raw';

const rowSchema = z.object({
	issue: z.string(),
	issue_group: z.string(),
	name_vi: z.string().nullable(),
	name_en: z.string().nullable(),
	counted_count: z.int(),
	open_count: z.int(),
	open_over_30_count: z.int(),
	longest_wait_days: z.int()
});
export type UnansweredIssue = z.infer<typeof rowSchema>;

export const unansweredIssuesQuestion = defineCountedQuestion({
	name: 'unanswered-issues',
	groupedBy: ['issue'],
	sql,
	params: filterParamsSchema.extend({ limit: z.int().min(1).max(100) }),
	row: rowSchema,
	definition: {
		vi: 'Phản ánh nhận trong kỳ mà đến ngày chốt số liệu chưa được trả lời hay giải quyết, và số đã chờ quá 30 ngày.',
		en: 'Feedback received in the period that is neither answered nor settled by the day the data speak of, and those that have waited over 30 days.'
	}
});

/** Issues with open feedback, those with most open over 30 days first. */
export async function unansweredIssues(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	limit: number
): Promise<readonly UnansweredIssue[]> {
	const params = filterParams(view.filters, view.period, view.dataset);
	return warehouse.ask(countsSource(unansweredIssuesQuestion, viewer, view), viewer, {
		...params,
		limit
	});
}
