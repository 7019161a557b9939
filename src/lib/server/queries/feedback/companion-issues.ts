import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { ISSUE_CASES } from '../count-sources.ts';
import { countsSource, defineOver } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import sql from './companion-issues.sql?raw';

const rowSchema = z.object({
	issue: z.string(),
	name_vi: z.string(),
	name_en: z.string(),
	n: z.int()
});
export type CompanionIssue = z.infer<typeof rowSchema>;

export const companionIssuesQuestion = defineOver(ISSUE_CASES, {
	name: 'companion-issues',
	groupedBy: [],
	sql,
	params: filterParamsSchema.extend({ issue: z.string() }),
	row: rowSchema,
	definition: {
		vi: 'Vấn đề thứ hai mà bộ phân loại thấy trong cùng văn bản.',
		en: 'The second issue that the classifier sees in the same text.'
	}
});

/** Issues that texts on the given issue also speak of, most frequent first, at most ten. */
export async function companionIssues(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	issue: string
): Promise<readonly CompanionIssue[]> {
	const filters = { ...view.filters, issue: [issue] };
	const params = filterParams(filters, view.period, view.dataset);
	const question = countsSource(companionIssuesQuestion, viewer, { filters });
	return warehouse.ask(question, viewer, { ...params, issue });
}
