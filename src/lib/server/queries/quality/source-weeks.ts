import { z } from 'zod';
import { channelSchema } from '#lib/domain/code-schemas.ts';
import { filterParamsSchema } from '../filter-params.ts';
import { QUALITY_ROLES } from './quality-roles.ts';
import { defineSourcedQuestion } from './quality-sources.ts';
import sql from './source-weeks.sql?raw';

const rowSchema = z.object({
	source_id: z.string(),
	channel: channelSchema,
	/** Monday */
	received_week: z.iso.date(),
	n: z.int()
});
export type SourceWeek = z.infer<typeof rowSchema>;

export const sourceWeeksQuestion = defineSourcedQuestion({
	name: 'source-weeks',
	sql,
	groupedBy: [],
	roles: QUALITY_ROLES,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Số phản ánh theo nguồn, kênh và tuần nhận. Tuần không có dòng nào không có trong câu trả lời: đó là khoảng trống, không phải số không.',
		en: 'Rows by source, channel and week received. A week without rows is absent from the answer: it is a gap, not a zero.'
	}
});
