import { z } from 'zod';
import { filterParamsSchema } from '../filter-params.ts';
import { QUALITY_ROLES } from './quality-roles.ts';
import { defineLabelledQuestion } from './quality-sources.ts';
import sql from './label-versions.sql?raw';

const rowSchema = z.object({
	/** its first day */
	received_month: z.iso.date(),
	classifier_version: z.string(),
	n: z.int()
});
export type LabelVersion = z.infer<typeof rowSchema>;

export const labelVersionsQuestion = defineLabelledQuestion({
	name: 'label-versions',
	sql,
	groupedBy: [],
	roles: QUALITY_ROLES,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Số văn bản theo tháng nhận và phiên bản của máy phân loại đã đọc chúng.',
		en: 'Texts by month received and the version of the classifier that read them.'
	}
});
