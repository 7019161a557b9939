import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import { placeParams, placeParamsSchema } from './initiative-params.ts';
import sql from './outcome-totals.sql?raw';

const rowSchema = z.object({
	indicator: z.string(),
	unit: z.string(),
	/** self_reported, verified or published */
	evidence: z.string(),
	n: z.int(),
	/** the sum; the mean where the unit is percent */
	total: z.number(),
	/** values given as “more than”, “about” and the like */
	inexact_count: z.int(),
	first_year: z.int().nullable(),
	last_year: z.int().nullable()
});
export type OutcomeTotal = z.infer<typeof rowSchema>;

export const outcomeTotalsQuestion = defineQuestion({
	name: 'outcome-totals',
	relations: [relations.outcome],
	sql,
	params: placeParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Tổng kết quả theo chỉ tiêu, đơn vị tính và mức bằng chứng; không cộng khác loại.',
		en: 'Outcomes summed within one indicator, unit and level of evidence only.'
	}
});

/** Outcome totals of the view’s place, most reported first. */
export async function outcomeTotals(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<readonly OutcomeTotal[]> {
	return warehouse.ask(outcomeTotalsQuestion, viewer, placeParams(view));
}
