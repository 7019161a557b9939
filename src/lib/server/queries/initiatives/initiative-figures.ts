import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import sql from './initiative-figures.sql?raw';
import { placeParams, placeParamsSchema } from './initiative-params.ts';

const rowSchema = z.object({
	initiative_count: z.int(),
	/** past the stage of a proposal */
	registered_count: z.int(),
	assessed_count: z.int(),
	/** ever recognised */
	recognised_count: z.int(),
	not_recognised_count: z.int(),
	/** lapsed or withdrawn */
	ended_count: z.int(),
	selected_count: z.int(),
	/** initiatives that replicate another */
	replica_count: z.int(),
	/** initiatives that were replicated */
	replicated_count: z.int(),
	covered_commune_count: z.int(),
	first_year: z.int().nullable(),
	last_year: z.int().nullable()
});
export type InitiativeFigures = z.infer<typeof rowSchema>;

export const initiativeFiguresQuestion = defineQuestion({
	name: 'initiative-figures',
	relations: [relations.initiative],
	sql,
	params: placeParamsSchema.extend({ year: z.int().nullable() }),
	row: rowSchema,
	definition: {
		vi: 'Phễu đăng ký → thẩm định → công nhận → nhân rộng. Đã công nhận: có ngày công nhận hoặc trạng thái tương ứng.',
		en: 'The funnel from registered to assessed, recognised and replicated. Recognised: a date of recognition or a status that implies it.'
	}
});

/** The register's funnel in the view's place; of one year, or of all when `year` is null. */
export async function initiativeFigures(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	year: number | null = view.filters.year
): Promise<InitiativeFigures> {
	const [row] = await warehouse.ask(initiativeFiguresQuestion, viewer, {
		...placeParams(view),
		year
	});
	return row as InitiativeFigures;
}
