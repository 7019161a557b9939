import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import { relations } from '../relations/relations.ts';
import sql from './companion-issues.sql?raw';

const rowSchema = z.object({
	issue: z.string(),
	name_vi: z.string(),
	name_en: z.string(),
	n: z.int()
});
export type CompanionIssue = z.infer<typeof rowSchema>;

export const companionIssuesQuestion = defineQuestion({
	name: 'companion-issues',
	relations: [relations.feedback],
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
	const params = filterParams(view.filters, view.period, view.dataset);
	return warehouse.ask(companionIssuesQuestion, viewer, { ...params, issue });
}
