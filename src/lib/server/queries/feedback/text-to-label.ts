import { z } from 'zod';
import { LABELLING_ROLES } from '#lib/domain/correction.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { DEFAULT_FILTERS } from '#lib/domain/filters.ts';
import { kindSchema, sentimentSchema } from '#lib/domain/code-schemas.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import { relations } from '../relations/relations.ts';
import sql from './text-to-label.sql?raw';

const rowSchema = z.object({
	text_key: z.string(),
	label_source: z.enum(['classifier', 'person']),
	sentiment: sentimentSchema,
	issue: z.string(),
	kind: kindSchema,
	sentiment_confidence: z.number(),
	issue_confidence: z.number(),
	kind_confidence: z.number(),
	classifier_version: z.string()
});
export type TextToLabel = z.infer<typeof rowSchema>;

export const textToLabelQuestion = defineQuestion({
	name: 'text-to-label',
	sql,
	relations: [relations.feedback],
	roles: LABELLING_ROLES,
	params: filterParamsSchema.extend({ feedback_id: z.string() }),
	row: rowSchema,
	definition: {
		vi: 'Nhãn hiện có của một văn bản, để ghi kèm nhãn người gán.',
		en: 'The present labels of one text, to be kept beside what a person says.'
	}
});

/** The question has no period: any will do. */
const ANY_PERIOD = { from: '2000-01-01', to: '2000-01-02' };

/** A text of the viewer's scope; null when it is not there. Throws QueryForbiddenError as for texts. */
export async function textToLabel(
	warehouse: Warehouse,
	viewer: Viewer,
	dataset: Dataset,
	feedback_id: string
): Promise<TextToLabel | null> {
	const [text] = await warehouse.ask(textToLabelQuestion, viewer, {
		...filterParams(DEFAULT_FILTERS, ANY_PERIOD, dataset),
		feedback_id
	});
	return text ?? null;
}
