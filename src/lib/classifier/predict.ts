import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import type { Explanation, TextLabels } from '#lib/domain/understanding.ts';
import { unpackArtefact, type Artefact, type Calibration } from './artefact.ts';
import { codeWeights } from './coded-weights.ts';
import { buildCueTable } from './cues.ts';
import { createDecider } from './decide.ts';
import { createExplainer, type Contributions } from './explain.ts';
import type { HeadName } from './heads.ts';
import { createScorer, headSpan, type LinearClassifier } from './linear.ts';
import { orderByFrequency } from './order-features.ts';

/** The decisions that can be taken apart into words. */
type ExplainedHead = 'issue' | 'sentiment' | 'kind';

/** The learned classifier: labels masked texts and says which words decided. */
export interface Classifier {
	version: string;
	calibration: Calibration;
	/** The labels alone, for scoring many texts. @param maskedText as `label` */
	labels(maskedText: string): TextLabels;
	/** @param maskedText what `maskForClassifier` returns: no place and no person is left in it */
	label(maskedText: string): { labels: TextLabels; explanation: Explanation };
	/** The full account of the decided issue, sentiment and kind: bias and weights sum to the score. */
	account(maskedText: string): Record<ExplainedHead, Contributions & { score: number }>;
}

/**
 * Makes a classifier out of its artefact. Labels depend on the text alone.
 * @throws Error when the artefact's parts do not fit together
 */
export function createClassifier(artefact: Artefact, taxonomy: Taxonomy): Classifier {
	const linear = orderByFrequency(unpackArtefact(artefact));
	const weights = codeWeights(linear);
	const score = createScorer(linear, buildCueTable(taxonomy), weights);
	const explain = createExplainer(linear, weights);
	const decide = createDecider(linear.heads, artefact.calibration, taxonomy);
	const questionsOf = ({ issue, sentiment_best, kind }: TextLabels) => ({
		issue: questionOf(linear, 'issue', issue),
		sentiment: questionOf(linear, 'sentiment', sentiment_best),
		kind: questionOf(linear, 'kind', kind)
	});
	return {
		version: artefact.version,
		calibration: artefact.calibration,
		labels: (maskedText) => decide(score(maskedText).scores),
		label(maskedText) {
			const scored = score(maskedText);
			const labels = decide(scored.scores);
			const { issue, sentiment } = questionsOf(labels);
			const [forIssue, forSentiment] = explain.decidingWords(scored, issue, sentiment);
			return { labels, explanation: { issue: forIssue, sentiment: forSentiment } };
		},
		account(maskedText) {
			const scored = score(maskedText);
			const { issue, sentiment, kind } = questionsOf(decide(scored.scores));
			const accountOf = (question: number) => ({
				...explain.account(scored, question),
				score: scored.scores[question] ?? 0
			});
			return { issue: accountOf(issue), sentiment: accountOf(sentiment), kind: accountOf(kind) };
		}
	};
}

function questionOf({ heads }: LinearClassifier, name: HeadName, label: string): number {
	const { offset, classes } = headSpan(heads, name);
	return offset + classes.indexOf(label);
}
