import { z } from 'zod';
import { filterParamsSchema } from '../filter-params.ts';
import { QUALITY_ROLES } from './quality-roles.ts';
import { defineSourcedQuestion } from './quality-sources.ts';
import sql from './source-completeness.sql?raw';

const rowSchema = z.object({
	source_id: z.string(),
	n: z.int(),
	commune_count: z.int(),
	/** without a commune: the province is known, several communes fit, nothing is known */
	province_only_count: z.int(),
	ambiguous_count: z.int(),
	nowhere_count: z.int(),
	status_count: z.int(),
	/** the deadline is the agency's or the law's, not an assumed one */
	stated_due_count: z.int(),
	sentiment_count: z.int()
});
export type SourceCompleteness = z.infer<typeof rowSchema>;

export const sourceCompletenessQuestion = defineSourcedQuestion({
	name: 'source-completeness',
	sql,
	groupedBy: [],
	roles: QUALITY_ROLES,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Trong số phản ánh của mỗi nguồn: bao nhiêu có xã, có bước xử lý, có hạn do cơ quan hoặc luật định, và máy rõ tình cảm.',
		en: 'Of each source’s feedback: how many have a commune, a known status, a deadline set by the agency or the law, and a clear sentiment.'
	}
});
