import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsSource } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import sql from './response-quality.sql?raw';
import { defineHandledQuestion } from './settlement-sources.ts';

const rowSchema = z.object({
	answered_count: z.int(),
	/** the whole of the three below: answers for which all three marks are known */
	marked_count: z.int(),
	evidence_count: z.int(),
	legal_basis_count: z.int(),
	next_step_count: z.int(),
	/** 0–1; null when no answer is marked */
	quality_mean: z.number().nullable()
});
export type ResponseQuality = z.infer<typeof rowSchema>;

export const responseQualityQuestion = defineHandledQuestion({
	name: 'response-quality',
	groupedBy: [],
	sql,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Câu trả lời cuối cùng của mỗi phản ánh nhận trong kỳ có nêu bằng chứng (ảnh, tài liệu), căn cứ pháp lý và việc làm tiếp theo hay không; chất lượng là trung bình của ba dấu hiệu ấy, trên số câu trả lời mà nguồn ghi đủ cả ba.',
		en: 'Whether the last answer to each feedback received in the period shows evidence (pictures, documents), cites its legal basis and states the next step; the quality is the mean of the three, of the answers for which the source tells all three.'
	}
});

/** One row of counts for the view's period. */
export async function responseQuality(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<ResponseQuality> {
	const params = filterParams(view.filters, view.period, view.dataset);
	const [row] = await warehouse.ask(
		countsSource(responseQualityQuestion, viewer, view),
		viewer,
		params
	);
	return row as ResponseQuality;
}
