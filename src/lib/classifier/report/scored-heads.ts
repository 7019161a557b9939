import { KINDS } from '#lib/domain/kind.ts';
import type { ConfidentHead, ReportHead } from '#lib/domain/report-dimensions.ts';
import { SENTIMENTS, sentimentOfScore } from '#lib/domain/sentiment.ts';
import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import { groupOfIssue } from '#lib/domain/issue.ts';
import type { TextLabels } from '#lib/domain/understanding.ts';
import { UNCLEAR } from '../heads.ts';
import type { TrainingText } from '../training-text.ts';

/** How one head is scored. */
export interface ScoredHead {
	name: ReportHead;
	classes: string[];
	/** the right class, or null where a text says nothing about this head */
	rightOf: (label: TrainingText) => string | null;
	/** the class that counts as given: a second right issue counts as the first */
	givenOf: (labels: TextLabels, label: TrainingText) => string;
}

/** The four heads of the report, in its order. */
export function scoredHeads(taxonomy: Taxonomy): ScoredHead[] {
	return [
		{
			name: 'sentiment',
			classes: [...SENTIMENTS],
			rightOf: (label) => sentimentOfScore(label.score),
			givenOf: (labels) => labels.sentiment_best
		},
		{
			name: 'issue',
			classes: taxonomy.leaves.map((leaf) => leaf.id),
			rightOf: (label) => label.issue,
			givenOf: ({ issue }, label) => (issue === label.issue_second ? label.issue : issue)
		},
		{
			name: 'group',
			classes: taxonomy.groups.map((group) => group.id),
			rightOf: (label) => groupOfIssue(label.issue),
			givenOf: ({ issue_group }, { issue, issue_second }) =>
				issue_second !== null && issue_group === groupOfIssue(issue_second)
					? groupOfIssue(issue)
					: issue_group
		},
		{
			name: 'kind',
			classes: [...KINDS],
			rightOf: (label) => (label.issue === UNCLEAR ? null : label.kind),
			givenOf: (labels) => labels.kind
		}
	];
}

export const headNamed = (heads: readonly ScoredHead[], name: ReportHead): ScoredHead => {
	const found = heads.find((head) => head.name === name);
	if (!found) throw new Error(`No head is called "${name}".`);
	return found;
};

/** How sure the classifier is of the class that it gave. */
export const confidenceOf: Record<ConfidentHead, (labels: TextLabels) => number> = {
	sentiment: (labels) => labels.sentiment_confidence,
	issue: (labels) => labels.issue_confidence,
	kind: (labels) => labels.kind_confidence
};

/** Whether a right issue is among the three candidates. */
export const isCandidate = (labels: TextLabels, label: TrainingText): boolean =>
	labels.issue_candidates.some(
		({ issue }) => issue === label.issue || issue === label.issue_second
	);
