import { z } from 'zod';
import {
	channelSchema,
	kindSchema,
	legalFormSchema,
	prioritySchema,
	statusSchema
} from './code-schemas.ts';

const optionalText = z
	.string()
	.trim()
	.transform((text) => text || null)
	.nullish()
	.transform((text) => text ?? null);

/** A value that reads like a telephone or identity number must not become a key. */
const looksPersonal = (value: string) =>
	/^(\+?84|0)\d{8,10}$|^\d{9}$|^\d{12}$/.test(value.replace(/[\s.-]/g, '')) || value.includes('@');

export const sourceRecordIdSchema = z
	.string()
	.trim()
	.min(1)
	.max(80)
	.refine((value) => !looksPersonal(value), 'looks like a telephone, identity number or e-mail');

/**
 * One row of feedback as a source mapping delivers it, before redaction. Never stored.
 * Dates arrive as ISO strings with a zone: the mapping's `date_format` has been applied.
 */
export const feedbackRecordSchema = z.object({
	source_record_id: sourceRecordIdSchema.nullish().transform((id) => id ?? null),
	received_at: z.iso.datetime({ offset: true }),
	channel: channelSchema.default('other'),
	text: z.string().trim().min(1, 'is empty').max(20_000),
	commune_code: optionalText,
	commune_name: optionalText,
	district_name: optionalText,
	province_code: optionalText,
	province_name: optionalText,
	/** recorded by the agency; our own guess never fills these */
	legal_form: legalFormSchema.nullish().transform((form) => form ?? null),
	priority: prioritySchema.default('normal'),
	kind: kindSchema.nullish().transform((kind) => kind ?? null)
});
export type FeedbackRecord = z.infer<typeof feedbackRecordSchema>;

/** One step in the handling of one feedback; joined on the source and its record id. */
export const statusEventRecordSchema = z.object({
	source_record_id: sourceRecordIdSchema,
	happened_at: z.iso.datetime({ offset: true }),
	status: statusSchema,
	agency: optionalText,
	reason_code: optionalText,
	due_at: z.iso
		.datetime({ offset: true })
		.nullish()
		.transform((at) => at ?? null)
});
export type StatusEventRecord = z.infer<typeof statusEventRecordSchema>;

const optionalFlag = z
	.union([z.boolean(), z.stringbool(), z.literal('')])
	.nullish()
	.transform((flag) => (flag === '' ? null : (flag ?? null)));

export const responseRecordSchema = z.object({
	source_record_id: sourceRecordIdSchema,
	happened_at: z.iso.datetime({ offset: true }),
	agency: optionalText,
	text: optionalText,
	has_evidence: optionalFlag,
	cites_legal_basis: optionalFlag,
	states_next_step: optionalFlag,
	is_final: optionalFlag,
	satisfaction: z.coerce
		.number()
		.int()
		.min(1)
		.max(5)
		.nullish()
		.transform((score) => score ?? null)
});
export type ResponseRecord = z.infer<typeof responseRecordSchema>;
