import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import { placeParams, placeParamsSchema } from './initiative-params.ts';
import sql from './replication-links.sql?raw';

const text = z.string().nullable();
const rowSchema = z.object({
	initiative_id: z.string(),
	replication_of: text,
	name_vi: text,
	name_en: text,
	commune_code: text,
	commune_name_vi: text,
	commune_name_en: text,
	province_name_vi: text,
	province_name_en: text,
	province_code: text,
	registered_year: z.int().nullable(),
	status: z.string(),
	is_selected: z.boolean(),
	/** null where twelve months are not over, or nobody wrote when it was registered */
	is_alive_after_year: z.boolean().nullable()
});
export type ReplicationLink = z.infer<typeof rowSchema>;

export const replicationLinksQuestion = defineQuestion({
	name: 'replication-links',
	relations: [relations.initiative],
	sql,
	params: placeParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Mô hình nào được làm theo ở đâu, theo cột “nhân rộng từ” của chính sổ đăng ký; không suy ra từ tên. Còn hoạt động sau 12 tháng: không rút, không dừng trong 12 tháng đầu, chỉ tính mô hình đã đủ 12 tháng.',
		en: 'Which initiative was copied where, from the register’s own column “replicated from”; nothing is inferred from names. Alive after 12 months: neither withdrawn nor ended within them, counted only once 12 months are over.'
	}
});

/** Initiatives of the view's place that copy others, are copied, or were selected for it; at most 20,000. */
export async function replicationLinks(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<readonly ReplicationLink[]> {
	return warehouse.ask(replicationLinksQuestion, viewer, placeParams(view));
}
