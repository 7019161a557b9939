import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import { placeParams, placeParamsSchema } from './initiative-params.ts';
import sql from './inspection-figures.sql?raw';

const rowSchema = z.object({
	form: z.string(),
	n: z.int(),
	/** nulls where no source says */
	rounds: z.int().nullable(),
	organisations: z.int().nullable(),
	recommendations: z.int().nullable(),
	recommendations_done: z.int().nullable(),
	first_on: z.iso.date().nullable(),
	last_on: z.iso.date().nullable()
});
export type InspectionFigures = z.infer<typeof rowSchema>;

export const inspectionFiguresQuestion = defineQuestion({
	name: 'inspection-figures',
	relations: [relations.inspection],
	sql,
	params: placeParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Kiểm tra, giám sát: số cuộc, số tổ chức và kiến nghị đã thực hiện.',
		en: 'Inspections and supervisions: rounds, organisations and recommendations carried out.'
	}
});

/** One row per form of inspection in the view’s place. */
export async function inspectionFigures(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<readonly InspectionFigures[]> {
	return warehouse.ask(inspectionFiguresQuestion, viewer, placeParams(view));
}
