import { z } from 'zod';
import { CORRECTION_REASONS, LOCAL_ANNOTATOR } from './correction.ts';
import { datasetSchema, kindSchema, sentimentSchema } from './code-schemas.ts';
import { feedbackIdSchema } from './feedback-id.ts';
import { issueSchema } from './taxonomy.ts';

/** Initials only: more letters would be a name. Empty means the local annotator. */
export const annotatorSchema = z
	.string()
	.trim()
	.transform((initials) => initials.normalize('NFC').toUpperCase() || LOCAL_ANNOTATOR)
	.refine((name) => name === LOCAL_ANNOTATOR || /^\p{Lu}{1,3}$/u.test(name));

const NOTE_LENGTH = 300;

/** The form under a text, as it arrives. `undo` takes the annotator's own label back. */
export const labelFormSchema = z.discriminatedUnion('action', [
	z.object({
		action: z.literal('label'),
		feedback_id: feedbackIdSchema,
		dataset: datasetSchema,
		annotator: annotatorSchema,
		sentiment: sentimentSchema,
		issue: issueSchema,
		kind: kindSchema,
		reason: z
			.union([z.literal('').transform(() => null), z.enum(CORRECTION_REASONS)])
			.default(null),
		note: z.string().trim().max(NOTE_LENGTH).default('')
	}),
	z.object({
		action: z.literal('undo'),
		feedback_id: feedbackIdSchema,
		dataset: datasetSchema,
		annotator: annotatorSchema
	})
]);
export type LabelForm = z.infer<typeof labelFormSchema>;
