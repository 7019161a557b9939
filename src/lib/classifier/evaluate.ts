import { sentimentOfScore } from '#lib/domain/sentiment.ts';
import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import { groupOfIssue } from '#lib/domain/issue.ts';
import type { TextLabels } from '#lib/domain/understanding.ts';
import type { Calibration } from './artefact.ts';
import { createDecider } from './decide.ts';
import type { HeldOutText } from './folds.ts';
import { UNCLEAR } from './heads.ts';
import type { LinearHead } from './linear.ts';
import { accuracy, macroF1 } from './metrics.ts';
import type { TrainingText } from './training-text.ts';

/** What is measured on one author's texts, all shares 0–1. */
export const SCORE_NAMES = [
	'sentiment',
	'sentiment_macro_f1',
	'sentiment_no_diacritics',
	'sentiment_coverage',
	'sentiment_counted',
	'score_exact',
	'issue',
	'issue_top3',
	'issue_group',
	'issue_macro_f1',
	'issue_no_diacritics',
	'kind',
	'kind_macro_f1',
	'kind_no_diacritics'
] as const;
export type ScoreName = (typeof SCORE_NAMES)[number];
export type Scores = Record<ScoreName, number>;

export interface AuthorScores extends Scores {
	author: string;
	texts: number;
}

export interface Evaluation {
	authors: AuthorScores[];
	/** unweighted over authors */
	mean: Scores;
	/** the least favourable author, measure by measure */
	least: Scores;
}

interface Judged {
	label: TrainingText;
	given: TextLabels;
	stripped: TextLabels;
}

/** Scores held-out texts author by author; `sentiment_counted` is the accuracy where not unsure. */
export function evaluate(
	heldOut: readonly HeldOutText[],
	heads: readonly LinearHead[],
	calibration: Calibration,
	taxonomy: Taxonomy
): Evaluation {
	const decide = createDecider(heads, calibration, taxonomy);
	const judged = heldOut.map(({ label, scores, strippedScores }) => ({
		label,
		given: decide(scores),
		stripped: decide(strippedScores)
	}));
	const byAuthor = Map.groupBy(judged, (text) => text.label.author);
	const authors = [...byAuthor].map(([author, texts]) => ({
		author,
		texts: texts.length,
		...scoresOf(texts)
	}));
	const over = (combine: (values: number[]) => number) =>
		Object.fromEntries(
			SCORE_NAMES.map((name) => [name, combine(authors.map((scores) => scores[name]))])
		) as Scores;
	return {
		authors,
		mean: over((values) => values.reduce((sum, value) => sum + value, 0) / values.length),
		least: over((values) => Math.min(...values))
	};
}

/** A second right issue counts as right; kind is not scored on texts without content. */
function scoresOf(texts: readonly Judged[]): Scores {
	const rightSentiments = texts.map((text) => sentimentOfScore(text.label.score));
	const sentiments = texts.map((text) => text.given.sentiment_best);
	const counted = texts.filter((text) => text.given.sentiment !== null);
	const withKind = texts.filter((text) => text.label.issue !== UNCLEAR);
	const rightKinds = withKind.map((text) => text.label.kind);
	const kinds = withKind.map((text) => text.given.kind);
	return {
		sentiment: accuracy(rightSentiments, sentiments),
		sentiment_macro_f1: macroF1(rightSentiments, sentiments),
		sentiment_no_diacritics: accuracy(
			rightSentiments,
			texts.map((text) => text.stripped.sentiment_best)
		),
		sentiment_coverage: counted.length / texts.length,
		sentiment_counted: share(
			counted,
			({ label, given }) => given.sentiment === sentimentOfScore(label.score)
		),
		score_exact: share(texts, ({ label, given }) => given.sentiment_score === label.score),
		issue: share(texts, ({ label, given }) => isIssue(label, given.issue)),
		issue_top3: share(texts, ({ label, given }) =>
			given.issue_candidates.some((candidate) => isIssue(label, candidate.issue))
		),
		issue_group: share(texts, ({ label, given }) => isGroup(label, given.issue_group)),
		issue_macro_f1: macroF1(
			texts.map((text) => text.label.issue),
			texts.map(({ label, given }) => (isIssue(label, given.issue) ? label.issue : given.issue))
		),
		issue_no_diacritics: share(texts, ({ label, stripped }) => isIssue(label, stripped.issue)),
		kind: accuracy(rightKinds, kinds),
		kind_macro_f1: macroF1(rightKinds, kinds),
		kind_no_diacritics: accuracy(
			rightKinds,
			withKind.map((text) => text.stripped.kind)
		)
	};
}

const share = (texts: readonly Judged[], holds: (text: Judged) => boolean) =>
	texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;

const isIssue = (label: TrainingText, issue: string) =>
	issue === label.issue || issue === label.issue_second;

const isGroup = (label: TrainingText, group: string) =>
	group === groupOfIssue(label.issue) ||
	(label.issue_second !== null && group === groupOfIssue(label.issue_second));
