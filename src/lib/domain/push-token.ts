import { z } from 'zod';
import { channelSchema, datasetSchema } from './code-schemas.ts';
import { sourceIdSchema } from './spool.ts';

/** What a token stands for: a source, and what is constant in its records. */
export const pushSourceSchema = z.strictObject({
	token_id: z.int(),
	source_id: sourceIdSchema,
	source_title: z.string().min(1),
	dataset: datasetSchema,
	/** of records that name none */
	channel: channelSchema
});
export type PushSource = z.infer<typeof pushSourceSchema>;

/** Begins every token, so that one that leaked is recognised where it lies. */
export const TOKEN_PREFIX = 'langnghe_';
