import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import type { Explanation, TextLabels } from '#lib/domain/understanding.ts';
import { unpackArtefact, type Artefact, type Calibration } from './artefact.ts';
import { buildCueTable } from './cues.ts';
import { createDecider } from './decide.ts';
import { createExplainer, type Contributions } from './explain.ts';
import type { HeadName } from './heads.ts';
import { createScorer, headSpan, type LinearClassifier } from './linear.ts';

/** The learned classifier: labels masked texts and says which words decided. */
export interface Classifier {
	version: string;
	calibration: Calibration;
	/** @param maskedText what `maskForClassifier` returns: no place and no person is left in it */
	label(maskedText: string): { labels: TextLabels; explanation: Explanation };
	/** The full account of the decided issue and sentiment: bias and weights sum to the score. */
	account(maskedText: string): Record<keyof Explanation, Contributions & { score: number }>;
}

/**
 * Makes a classifier out of its artefact. Labels depend on the text alone.
 * @throws Error when the artefact's parts do not fit together
 */
export function createClassifier(artefact: Artefact, taxonomy: Taxonomy): Classifier {
	const linear = unpackArtefact(artefact);
	const score = createScorer(linear, buildCueTable(taxonomy));
	const explain = createExplainer(linear);
	const decide = createDecider(linear.heads, artefact.calibration, taxonomy);
	const questionsOf = ({ issue, sentiment_best }: TextLabels) => ({
		issue: questionOf(linear, 'issue', issue),
		sentiment: questionOf(linear, 'sentiment', sentiment_best)
	});
	return {
		version: artefact.version,
		calibration: artefact.calibration,
		label(maskedText) {
			const scored = score(maskedText);
			const labels = decide(scored.scores);
			const { issue, sentiment } = questionsOf(labels);
			const explanation = {
				issue: explain.decidingWords(scored, issue),
				sentiment: explain.decidingWords(scored, sentiment)
			};
			return { labels, explanation };
		},
		account(maskedText) {
			const scored = score(maskedText);
			const { issue, sentiment } = questionsOf(decide(scored.scores));
			return {
				issue: { ...explain.account(scored, issue), score: scored.scores[issue] ?? 0 },
				sentiment: { ...explain.account(scored, sentiment), score: scored.scores[sentiment] ?? 0 }
			};
		}
	};
}

function questionOf({ heads }: LinearClassifier, name: HeadName, label: string): number {
	const { offset, classes } = headSpan(heads, name);
	return offset + classes.indexOf(label);
}
