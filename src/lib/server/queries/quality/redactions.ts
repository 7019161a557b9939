import { z } from 'zod';
import { datasetSchema } from '#lib/domain/code-schemas.ts';
import { REDACTION_TOKEN, type RedactionType } from '#lib/domain/redaction.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import { QUALITY_ROLES } from './quality-roles.ts';
import sql from './redactions.sql?raw';

const typeOf = new Map(
	Object.entries(REDACTION_TOKEN).map(([type, token]) => [token as string, type as RedactionType])
);
const rowSchema = z
	.object({
		token: z.enum(Object.values(REDACTION_TOKEN)),
		n: z.int(),
		text_count: z.int()
	})
	.transform(({ token, ...counts }) => ({ type: typeOf.get(token) as RedactionType, ...counts }));
export type RedactionRow = z.infer<typeof rowSchema>;

export const redactionsQuestion = defineQuestion({
	name: 'redactions',
	sql,
	relations: [],
	roles: QUALITY_ROLES,
	params: z.object({ dataset: datasetSchema }),
	row: rowSchema,
	definition: {
		vi: 'Số dấu che còn trong văn bản đang lưu, theo loại dữ liệu cá nhân, và số văn bản có dấu ấy.',
		en: 'Marks in stored texts by the kind of personal data that stood there, and how many texts hold one.'
	}
});
