import { z } from 'zod';
import { defineQuestion } from '../../warehouse/question.ts';
import { filterParamsSchema } from '../filter-params.ts';
import { relations } from '../relations/relations.ts';
import { QUALITY_ROLES } from './quality-roles.ts';
import sql from './label-versions.sql?raw';

const rowSchema = z.object({
	/** its first day */
	received_month: z.iso.date(),
	classifier_version: z.string(),
	n: z.int()
});
export type LabelVersion = z.infer<typeof rowSchema>;

export const labelVersionsQuestion = defineQuestion({
	name: 'label-versions',
	sql,
	relations: [relations.feedback],
	roles: QUALITY_ROLES,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Số văn bản theo tháng nhận và phiên bản của máy phân loại đã đọc chúng.',
		en: 'Texts by month received and the version of the classifier that read them.'
	}
});
