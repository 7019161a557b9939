import { z } from 'zod';
import { CORRECTION_REASONS, type StandingLabel } from './correction.ts';
import { kindSchema, sentimentSchema } from './code-schemas.ts';
import { issueSchema } from './taxonomy.ts';

const confidence = z.number().min(0).max(1);

/** A row of the view `standing_label` of people.sqlite, as the server and the pipeline read it. */
export const standingLabelRowSchema = z
	.object({
		text_key: z.string(),
		annotator: z.string(),
		happened_at: z.iso.datetime(),
		sentiment: sentimentSchema,
		issue: issueSchema,
		kind: kindSchema,
		reason: z.enum(CORRECTION_REASONS).nullable(),
		note: z.string().nullable(),
		machine_sentiment: sentimentSchema,
		machine_issue: issueSchema,
		machine_kind: kindSchema,
		sentiment_confidence: confidence,
		issue_confidence: confidence,
		kind_confidence: confidence,
		classifier_version: z.string()
	})
	.transform(({ machine_sentiment, machine_issue, machine_kind, ...row }): StandingLabel => ({
		text_key: row.text_key,
		annotator: row.annotator,
		happened_at: row.happened_at,
		sentiment: row.sentiment,
		issue: row.issue,
		kind: row.kind,
		reason: row.reason,
		note: row.note,
		machine: {
			sentiment: machine_sentiment,
			issue: machine_issue,
			kind: machine_kind,
			sentiment_confidence: row.sentiment_confidence,
			issue_confidence: row.issue_confidence,
			kind_confidence: row.kind_confidence,
			classifier_version: row.classifier_version
		}
	}));
