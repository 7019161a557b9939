import { z } from 'zod';
import { defineQuestion } from '../../warehouse/question.ts';
import { QUALITY_ROLES } from './quality-roles.ts';
import sql from './runs.sql?raw';

const rowSchema = z.object({
	/** day and minute in Viet Nam's time */
	started_at: z.string(),
	task: z.enum(['load', 'publish']),
	batch_id: z.string().nullable(),
	rows_in: z.int().nullable(),
	/** null for the run that published this snapshot */
	seconds: z.number().nullable(),
	result: z.enum(['done', 'known', 'failed', 'refused']),
	source_title: z.string().nullable()
});
export type RunRow = z.infer<typeof rowSchema>;

export const runsQuestion = defineQuestion({
	name: 'runs',
	sql,
	relations: [],
	roles: QUALITY_ROLES,
	params: z.object({}),
	row: rowSchema,
	definition: {
		vi: 'Các lần nạp và công bố gần nhất đã ghi trong kho trước khi bản này được công bố, kể cả lần hỏng.',
		en: 'The newest runs of loading and publishing that the store had noted when this snapshot was published, failed ones included.'
	}
});
