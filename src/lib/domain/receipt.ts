import { z } from 'zod';

export const receiptIdSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** What a sender is told of a push. Lines count from 1; what a record said is never repeated. */
export const receiptSchema = z.strictObject({
	receipt_id: receiptIdSchema,
	accepted: z.int(),
	rejected: z.array(
		z.strictObject({ line: z.int().positive(), reason_vi: z.string(), reason: z.string() })
	),
	/** denunciations and what may be one: counted, never stored */
	count_only: z.int(),
	/** the receipt of the same records under another key, or without one; nothing was added */
	duplicate_of: receiptIdSchema.nullable()
});
export type Receipt = z.infer<typeof receiptSchema>;
