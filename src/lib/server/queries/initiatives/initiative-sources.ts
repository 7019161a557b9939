import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import { placeParams, placeParamsSchema } from './initiative-params.ts';
import sql from './initiative-sources.sql?raw';

const rowSchema = z.object({
	press_source_id: z.string(),
	title: z.string(),
	publisher: z.string(),
	address: z.string().nullable(),
	/** null when the source does not print it; then it lies between the two days that follow */
	published_on: z.iso.date().nullable(),
	earliest_on: z.iso.date().nullable(),
	latest_on: z.iso.date().nullable(),
	initiative_count: z.int()
});
export type InitiativeSource = z.infer<typeof rowSchema>;

export const initiativeSourcesQuestion = defineQuestion({
	name: 'initiative-sources',
	relations: [relations.initiative],
	sql,
	params: placeParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Bài báo làm nguồn của các mô hình trong bảng.',
		en: 'The published articles that the initiatives are drawn from.'
	}
});

/** Published sources of the view’s initiatives, newest first; empty for registers that are not from the press. */
export async function initiativeSources(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<readonly InitiativeSource[]> {
	return warehouse.ask(initiativeSourcesQuestion, viewer, placeParams(view));
}
