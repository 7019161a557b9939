import { z } from 'zod';
import { defineQuestion } from '../../warehouse/question.ts';
import sql from './audits.sql?raw';
import { QUALITY_ROLES } from './quality-roles.ts';

const rowSchema = z.object({
	audit: z.string(),
	stage: z.enum(['work', 'snapshot']),
	/** what a row that it finds is, in English */
	finds: z.string()
});
export type AuditRow = z.infer<typeof rowSchema>;

export const auditsQuestion = defineQuestion({
	name: 'audits',
	sql,
	relations: [],
	roles: QUALITY_ROLES,
	params: z.object({}),
	row: rowSchema,
	definition: {
		vi: 'Danh sách phép kiểm tra chạy trước khi công bố. Bản này được công bố nên không phép nào tìm thấy dòng sai.',
		en: 'The audits that ran before publishing. This snapshot was published, so none of them found a row.'
	}
});
