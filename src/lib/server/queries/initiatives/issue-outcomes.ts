import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import { placeParams, placeParamsSchema } from './initiative-params.ts';
import sql from './issue-outcomes.sql?raw';

const rowSchema = z.object({
	indicator: z.string(),
	unit: z.string(),
	/** self_reported, verified or published */
	evidence: z.string(),
	n: z.int(),
	/** the sum; the mean where the unit is percent */
	total: z.number()
});
export type IssueOutcome = z.infer<typeof rowSchema>;

export const issueOutcomesQuestion = defineQuestion({
	name: 'issue-outcomes',
	relations: [relations.outcome, relations.initiative],
	sql,
	params: placeParamsSchema.extend({ issues: z.array(z.string()) }),
	row: rowSchema,
	definition: {
		vi: 'Kết quả mà các mô hình nhắm vào vấn đề này báo cáo, như số hộ bàn giao đất; chỉ cộng trong cùng chỉ số, đơn vị và mức bằng chứng, phần trăm thì lấy trung bình.',
		en: 'Outcomes reported by initiatives that address the issue, such as households that handed over land; summed within one indicator, unit and level of evidence only, percentages averaged.'
	}
});

/** What initiatives on the issues of the view report, most reported first. */
export const issueOutcomes = (
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<readonly IssueOutcome[]> =>
	warehouse.ask(issueOutcomesQuestion, viewer, {
		...placeParams(view),
		issues: view.filters.issue
	});
