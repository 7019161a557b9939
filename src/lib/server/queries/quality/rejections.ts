import { z } from 'zod';
import { ENTITIES } from '#lib/domain/source-mapping.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import { QUALITY_ROLES } from './quality-roles.ts';
import sql from './rejections.sql?raw';

const rowSchema = z.object({
	source_id: z.string(),
	source_title: z.string(),
	entity: z.enum(ENTITIES),
	/** as the file names it */
	column_name: z.string().nullable(),
	/** null for files that an earlier release loaded: it kept no reasons in the store */
	reason_vi: z.string().nullable(),
	reason_en: z.string().nullable(),
	n: z.int()
});
export type RejectionRow = z.infer<typeof rowSchema>;

/** Adds up to the rejected rows of all batches. */
export const rejectionsQuestion = defineQuestion({
	name: 'rejections',
	sql,
	relations: [],
	roles: QUALITY_ROLES,
	params: z.object({}),
	row: rowSchema,
	definition: {
		vi: 'Số dòng bị loại theo nguồn, cột và lý do; dòng của các tệp nạp bằng phiên bản cũ không ghi lý do được cộng riêng, nên tổng luôn bằng số dòng bị loại.',
		en: 'Rejected rows by source, column and reason; those of files that an earlier release loaded without noting reasons are added up apart, so that the total is always that of the rejected rows.'
	}
});
