import type { Kind } from './kind.ts';
import type { Sentiment } from './sentiment.ts';
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
