import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import sql from './commune-profile.sql?raw';

const rowSchema = z.object({
	code: z.string(),
	name_vi: z.string(),
	name_en: z.string(),
	full_name_vi: z.string(),
	full_name_en: z.string(),
	/** phuong, xa or dac_khu */
	type: z.string(),
	longitude: z.number().nullable(),
	latitude: z.number().nullable(),
	/** names of the units that became part of it */
	predecessors: z.array(z.string()),
	province_code: z.string(),
	province_name_vi: z.string(),
	province_name_en: z.string(),
	province_full_name_vi: z.string(),
	province_full_name_en: z.string()
});
export type CommuneProfile = z.infer<typeof rowSchema>;

export const communeProfileQuestion = defineQuestion({
	name: 'commune-profile',
	relations: [relations.commune],
	sql,
	params: z.object({ code: z.string() }),
	row: rowSchema,
	definition: {
		vi: 'Đơn vị hành chính cấp xã hiện nay và các đơn vị đã hợp thành.',
		en: 'A present commune and the units that it was made of.'
	}
});

/** Names, place and predecessors of a commune; null when it is unknown or outside the viewer's scope. */
export async function communeProfile(
	warehouse: Warehouse,
	viewer: Viewer,
	code: string
): Promise<CommuneProfile | null> {
	const [row] = await warehouse.ask(communeProfileQuestion, viewer, { code });
	return row ?? null;
}
