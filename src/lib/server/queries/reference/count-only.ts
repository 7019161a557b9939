import { z } from 'zod';
import { datasetSchema } from '#lib/domain/code-schemas.ts';
import { MIN_PUBLISHED_CELL } from '#lib/domain/suppression.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import sql from './count-only.sql?raw';

const rowSchema = z.object({
	/** first day of the quarter */
	received_quarter: z.iso.date(),
	province_code: z.string().nullable(),
	province_name_vi: z.string().nullable(),
	province_name_en: z.string().nullable(),
	n: z.int()
});
/** `n` is null where a leader may not see so small a number */
export type CountOnly = Omit<z.infer<typeof rowSchema>, 'n'> & { n: number | null };

export const countOnlyQuestion = defineQuestion({
	name: 'count-only',
	relations: [relations.countOnly],
	sql,
	params: z.object({ dataset: datasetSchema, province: z.string().nullable() }),
	row: rowSchema,
	definition: {
		vi: 'Đơn tố cáo và văn bản có thể là tố cáo chỉ được đếm theo quý và tỉnh; nội dung không bao giờ được lưu.',
		en: 'Denunciations, and texts that may be one, are only counted by quarter and province; what they say is never stored.'
	}
});

/** Denunciations by quarter and province, newest first; counts under 5 are hidden from leaders. */
export async function countOnly(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<CountOnly[]> {
	const params = { dataset: view.dataset, province: view.filters.province };
	const rows = await warehouse.ask(countOnlyQuestion, viewer, params);
	const isHidden = (n: number) => viewer.role === 'leader' && n < MIN_PUBLISHED_CELL;
	return rows.map((row) => ({ ...row, n: isHidden(row.n) ? null : row.n }));
}
