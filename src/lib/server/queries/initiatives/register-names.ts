import { z } from 'zod';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import { placeParamsSchema } from './initiative-params.ts';
import sql from './register-names.sql?raw';

const rowSchema = z.object({
	initiative_id: z.string(),
	name_folded: z.string(),
	commune_code: z.string().nullable(),
	province_code: z.string().nullable(),
	registered_year: z.int().nullable()
});
export type RegisteredName = z.infer<typeof rowSchema>;

export const registerNamesQuestion = defineQuestion({
	name: 'register-names',
	relations: [relations.initiative],
	sql,
	params: placeParamsSchema.extend({ names: z.array(z.string()), ids: z.array(z.string()) }),
	row: rowSchema,
	definition: {
		vi: 'Mô hình trong sổ đăng ký có cùng tên (không phân biệt dấu) hoặc cùng mã.',
		en: 'Initiatives of the register with the same folded name or the same code.'
	}
});

/** Initiatives of one dataset that have one of the folded `names` or one of the `ids`. */
export async function registerNames(
	warehouse: Warehouse,
	viewer: Viewer,
	dataset: Dataset,
	wanted: { names: string[]; ids: string[] }
): Promise<readonly RegisteredName[]> {
	const everywhere = { province: null, commune: null };
	return warehouse.ask(registerNamesQuestion, viewer, { dataset, ...everywhere, ...wanted });
}
