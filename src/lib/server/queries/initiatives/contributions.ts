import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import { placeParams, placeParamsSchema } from './initiative-params.ts';
import sql from './contributions.sql?raw';

const rowSchema = z.object({
	contribution_id: z.string(),
	purpose: z.string().nullable(),
	province_code: z.string().nullable(),
	commune_code: z.string().nullable(),
	commune_name_vi: z.string().nullable(),
	commune_name_en: z.string().nullable(),
	year: z.int().nullable(),
	amount_vnd: z.number().nullable(),
	/** “more_than” and the like */
	amount_qualifier: z.string().nullable(),
	labour_days: z.int().nullable(),
	land_m2: z.number().nullable(),
	households: z.int().nullable(),
	households_exempt: z.int().nullable(),
	source_kind: z.string().nullable(),
	has_published_accounts: z.boolean().nullable(),
	press_title: z.string().nullable(),
	press_publisher: z.string().nullable(),
	press_published_on: z.iso.date().nullable()
});
export type Contribution = z.infer<typeof rowSchema>;

export const contributionsQuestion = defineQuestion({
	name: 'contributions',
	relations: [relations.contribution],
	sql,
	params: placeParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Đóng góp của nhân dân và các nguồn khác, kèm việc công khai thu chi.',
		en: 'Contributions of residents and others, with whether the accounts were published.'
	}
});

/** Contributions of the view’s place, newest first, at most 200. */
export async function contributions(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<readonly Contribution[]> {
	return warehouse.ask(contributionsQuestion, viewer, placeParams(view));
}
