import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import { placeParams, placeParamsSchema } from './initiative-params.ts';
import sql from './consultations.sql?raw';

const rowSchema = z.object({
	consultation_id: z.string(),
	topic: z.string().nullable(),
	province_code: z.string().nullable(),
	commune_code: z.string().nullable(),
	commune_name_vi: z.string().nullable(),
	commune_name_en: z.string().nullable(),
	opened_on: z.iso.date().nullable(),
	closed_on: z.iso.date().nullable(),
	year: z.int().nullable(),
	eligible_basis: z.string().nullable(),
	eligible: z.int().nullable(),
	participated: z.int().nullable(),
	agreed: z.int().nullable(),
	disagreed: z.int().nullable(),
	invalid: z.int().nullable(),
	/** printed by the source without the counts; 0–100 */
	stated_participation_percent: z.number().nullable(),
	stated_agreement_percent: z.number().nullable(),
	press_title: z.string().nullable(),
	press_publisher: z.string().nullable(),
	press_published_on: z.iso.date().nullable()
});
export type Consultation = z.infer<typeof rowSchema>;

export const consultationsQuestion = defineQuestion({
	name: 'consultations',
	relations: [relations.consultation],
	sql,
	params: placeParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Lấy ý kiến nhân dân: số người có quyền, tham gia, đồng ý là ba số riêng.',
		en: 'Consultations: eligible, participated and agreed are three numbers shown apart.'
	}
});

/** Consultations of the view’s place, newest first, at most 200. */
export async function consultations(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<readonly Consultation[]> {
	return warehouse.ask(consultationsQuestion, viewer, placeParams(view));
}
