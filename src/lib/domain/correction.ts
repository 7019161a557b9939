import { z } from 'zod';
import { datasetSchema } from './dataset.ts';
import { feedbackIdSchema } from './feedback-id.ts';
import { kindSchema, type Kind } from './kind.ts';
import { sentimentSchema, type Sentiment } from './sentiment.ts';
import { issueSchema } from './taxonomy.ts';
import type { Role } from './viewer.ts';

/** What a person says about a text, and what agreement is measured on, one by one. */
export const LABEL_HEADS = ['sentiment', 'issue', 'kind'] as const;
export type LabelHead = (typeof LABEL_HEADS)[number];

/** Why a label was changed; a help for whoever improves the classifier, never required. */
export const CORRECTION_REASONS = [
	'irony',
	'context',
	'dialect',
	'spelling',
	'several_issues',
	'other'
] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];

/** Who labels while there are no accounts and no initials were given. */
export const LOCAL_ANNOTATOR = 'local';

/** Those who may read texts may label them; see the roles of the question about texts. */
export const LABELLING_ROLES = ['analyst', 'commission'] as const satisfies readonly Role[];
export const mayLabel = (role: Role): boolean =>
	(LABELLING_ROLES as readonly Role[]).includes(role);

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

/** The label of a text on every head. */
export interface PersonLabel {
	sentiment: Sentiment;
	issue: string;
	kind: Kind;
}

/** What the classifier said when a person looked; `sentiment` is its best guess, sure or not. */
export interface MachineLabel extends PersonLabel {
	sentiment_confidence: number;
	issue_confidence: number;
	kind_confidence: number;
	classifier_version: string;
}

/** The last label that one annotator gave one text and has not taken back. */
export interface StandingLabel extends PersonLabel {
	/** of the redacted text: equal texts share their labels */
	text_key: string;
	annotator: string;
	/** ISO instant */
	happened_at: string;
	reason: CorrectionReason | null;
	/** redacted */
	note: string | null;
	machine: MachineLabel;
}

/** What the annotators of one text say together: null on a head where they disagree. */
export type SettledLabel = { [Head in LabelHead]: PersonLabel[Head] | null } & {
	annotators: number;
	is_disputed: boolean;
	/** one voice is enough: what may be a denunciation is counted and not kept */
	is_denunciation: boolean;
};

/** Settles the standing labels of one text; of none, nothing is said. */
export function settleLabels(labels: readonly PersonLabel[]): SettledLabel {
	const common = <Head extends LabelHead>(head: Head): PersonLabel[Head] | null => {
		const [first, ...others] = labels.map((label) => label[head]);
		return first !== undefined && others.every((other) => other === first) ? first : null;
	};
	const settled = { sentiment: common('sentiment'), issue: common('issue'), kind: common('kind') };
	return {
		...settled,
		annotators: labels.length,
		is_disputed: labels.length > 1 && LABEL_HEADS.some((head) => settled[head] === null),
		is_denunciation: labels.some(({ kind }) => kind === 'denunciation')
	};
}

/** The heads on which a person changed what the classifier had said; none: they confirmed it. */
export const changedHeads = ({ machine, ...label }: StandingLabel): LabelHead[] =>
	LABEL_HEADS.filter((head) => label[head] !== machine[head]);

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
