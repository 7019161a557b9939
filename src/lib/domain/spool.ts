import { z } from 'zod';
import { channelSchema, datasetSchema, kindSchema, sentimentSchema } from './code-schemas.ts';
import { feedbackRecordSchema } from './feedback.ts';
import { initiativeRecordSchema } from './initiative.ts';
import { TEXT_LANGUAGES } from './language.ts';
import { PLACE_REASONS, communeCodeSchema, provinceCodeSchema } from './place.ts';
import { REDACTION_TYPES } from './redaction.ts';
import { SENTIMENT_SCORES } from './sentiment.ts';
import { fieldSchema, issueSchema } from './taxonomy.ts';

/** In the warehouse folder: what the server received and the pipeline has not loaded yet. */
export const INBOX_FOLDER = 'inbox';
/** In the inbox: tokens, receipts, and the secret that seals identities. */
export const INBOX_FILE = 'inbox.sqlite';
/** The layout of the two; the pipeline makes it, the server reads it. */
export const INBOX_VERSION = 1;

export const sourceIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{1,60}$/);

/** A spool file is one batch of this id: the instant in UTC, then random digits. */
export const spoolIdSchema = z.string().regex(/^\d{17}-[0-9a-f]{8}$/);

/** What a spool file may hold; one that does not say holds feedback. */
export const SPOOLED_ENTITIES = ['feedback', 'initiative'] as const;

/** First line of a spool file: one accepted push, or one import by a person. */
export const spoolHeadSchema = z.strictObject({
	spool: z.literal(INBOX_VERSION),
	batch_id: spoolIdSchema,
	source_id: sourceIdSchema,
	source_title: z.string().min(1),
	dataset: datasetSchema,
	entity: z.enum(SPOOLED_ENTITIES).default('feedback'),
	received_at: z.iso.datetime(),
	/** null for rows without texts to classify */
	classifier_version: z.string().nullable(),
	/** how many lines follow */
	rows_in: z.int().positive()
});
export type SpoolHead = z.infer<typeof spoolHeadSchema>;

const weights = z.array(z.tuple([z.string(), z.number()]));

/** What was understood of a text, without what leads back to the text as given. */
const labelsSchema = z.strictObject({
	lang: z.enum(TEXT_LANGUAGES),
	redacted: z.string(),
	/** of what kind, not where: offsets are of the text as given */
	redacted_types: z.array(z.enum(REDACTION_TYPES)),
	kind: kindSchema,
	kind_confidence: z.number(),
	sentiment: sentimentSchema.nullable(),
	sentiment_best: sentimentSchema,
	sentiment_confidence: z.number(),
	sentiment_score: z.literal(SENTIMENT_SCORES),
	issue: issueSchema,
	issue_group: z.string(),
	issue_confidence: z.number(),
	issue_second: z.string().nullable(),
	field: fieldSchema.nullable(),
	explanation: z.strictObject({ issue: weights, sentiment: weights }),
	classifier_version: z.string()
});

const row_number = z.int().positive();
const basis = z.enum(['record_id', 'content']);
const keptRecordSchema = feedbackRecordSchema.pick({
	received_at: true,
	channel: true,
	legal_form: true,
	priority: true,
	kind: true
});

/** A feedback, redacted, located and classified. */
const spooledFeedbackSchema = z.strictObject({
	as: z.literal('feedback'),
	row_number,
	basis,
	/** what it is known by, a digest as in the store: names of units and record ids are not kept */
	key: z.string().regex(/^[0-9a-f]{32}$/),
	record: z.strictObject(keptRecordSchema.shape),
	received_on: z.iso.date(),
	location: z.strictObject({
		commune_code: communeCodeSchema.nullable(),
		province_code: provinceCodeSchema.nullable(),
		reason: z.enum([...PLACE_REASONS, 'none'])
	}),
	labels: labelsSchema
});
export type SpooledFeedback = z.infer<typeof spooledFeedbackSchema>;

/** A denunciation, or what may be one: that it came, and a sealed key that only counting uses. */
const spooledCountSchema = z.strictObject({
	as: z.literal('count_only'),
	row_number,
	channel: channelSchema,
	received_quarter: z.iso.date(),
	province_code: provinceCodeSchema.nullable(),
	is_sure: z.boolean(),
	basis,
	sealed_key: z.string()
});
export type SpooledCount = z.infer<typeof spooledCountSchema>;

/** An initiative, checked, located and redacted. */
const spooledInitiativeSchema = z.strictObject({
	as: z.literal('initiative'),
	row_number,
	record: z.strictObject(initiativeRecordSchema.shape)
});
export type SpooledInitiative = z.infer<typeof spooledInitiativeSchema>;

/** A record that was set aside: why, and never what it said. */
const spooledRejectionSchema = z.strictObject({
	as: z.literal('rejected'),
	row_number,
	column: z.string().nullable(),
	reason: z.strictObject({ vi: z.string(), en: z.string() })
});
export type SpooledRejection = z.infer<typeof spooledRejectionSchema>;

/** Every further line of a spool file. */
export const spoolLineSchema = z.discriminatedUnion('as', [
	spooledFeedbackSchema,
	spooledCountSchema,
	spooledInitiativeSchema,
	spooledRejectionSchema
]);
export type SpoolLine = z.infer<typeof spoolLineSchema>;
