import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import { placeParams, placeParamsSchema } from './initiative-params.ts';
import sql from './duplicate-names.sql?raw';

const rowSchema = z.object({
	initiative_id: z.string(),
	other_id: z.string(),
	name: z.string(),
	other_name: z.string(),
	commune_code: z.string(),
	commune_name_vi: z.string().nullable(),
	commune_name_en: z.string().nullable(),
	registered_year: z.int(),
	/** the same but for diacritics and capitals */
	is_same: z.boolean(),
	/** 0–1 */
	similarity: z.number()
});
export type DuplicateName = z.infer<typeof rowSchema>;

export const duplicateNamesQuestion = defineQuestion({
	name: 'duplicate-names',
	relations: [relations.initiative],
	sql,
	params: placeParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Hai mô hình cùng xã, cùng năm có tên giống nhau khi bỏ dấu và chữ hoa, hoặc gần giống (độ giống Jaro–Winkler từ 0,93). Chỉ là gợi ý để người xem quyết định; không tự gộp. Cùng tên ở năm khác là mô hình duy trì, không phải trùng.',
		en: 'Two initiatives of one commune and year whose names are the same without diacritics and capitals, or nearly so (Jaro–Winkler similarity of at least 0.93). Suggestions for a person to judge; nothing is merged. The same name in another year is an initiative kept up, not a duplicate.'
	}
});

/** Pairs that may be one initiative entered twice, the surest first, at most 100. */
export async function duplicateNames(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<readonly DuplicateName[]> {
	return warehouse.ask(duplicateNamesQuestion, viewer, placeParams(view));
}
