import { z } from 'zod';
import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { placeParamsSchema } from '../initiatives/initiative-params.ts';
import { relations } from '../relations/relations.ts';
import sql from './hotspot-initiatives.sql?raw';

const text = z.string().nullable();
const rowSchema = z.object({
	initiative_id: z.string(),
	name_vi: text,
	name_en: text,
	province_code: text,
	commune_code: text,
	commune_name_vi: text,
	commune_name_en: text,
	status: z.string(),
	registered_year: z.int().nullable(),
	record_kind: z.string()
});
export type HotspotInitiative = z.infer<typeof rowSchema>;

export const hotspotInitiativesQuestion = defineQuestion({
	name: 'hotspot-initiatives',
	relations: [relations.initiative],
	sql,
	params: placeParamsSchema.extend({ issue: z.string(), communes: z.array(z.string()) }),
	row: rowSchema,
	definition: {
		vi: 'Mô hình trong sổ đăng ký về đúng vấn đề này ở các xã của điểm nóng, mới nhất trước, tối đa hai mươi. Có mô hình không có nghĩa là nó đã tác động.',
		en: 'Initiatives of the register on this very issue in the hotspot’s communes, newest first, at most twenty. That there is one does not say that it had an effect.'
	}
});

/** Initiatives on a hotspot's issue in its communes, from the register of its own dataset. */
export const hotspotInitiatives = (
	warehouse: Warehouse,
	viewer: Viewer,
	{ dataset, issue, commune_codes }: Pick<Hotspot, 'dataset' | 'issue' | 'commune_codes'>
): Promise<readonly HotspotInitiative[]> =>
	warehouse.ask(hotspotInitiativesQuestion, viewer, {
		...{ dataset, province: null, commune: null, issue, communes: [...commune_codes] }
	});
