import { z } from 'zod';
import type { PersonLabel } from '#lib/domain/correction.ts';
import { kindSchema, sentimentSchema } from '#lib/domain/code-schemas.ts';

export const standingSchema = z.object({
	text_key: z.string(),
	standing: z.enum(['disputed', 'own', 'others'])
});

/** A row of `double-labels.sql` as two labels. */
export const doubleLabelSchema = z
	.object({
		first_sentiment: sentimentSchema,
		second_sentiment: sentimentSchema,
		first_issue: z.string(),
		second_issue: z.string(),
		first_kind: kindSchema,
		second_kind: kindSchema
	})
	.transform((row): readonly [PersonLabel, PersonLabel] => [
		{ sentiment: row.first_sentiment, issue: row.first_issue, kind: row.first_kind },
		{ sentiment: row.second_sentiment, issue: row.second_issue, kind: row.second_kind }
	]);
