import { KINDS } from '#lib/domain/kind.ts';
import { SENTIMENTS, sentimentOfScore } from '#lib/domain/sentiment.ts';
import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import type { BinaryTarget } from './learner.ts';
import type { TrainingText } from './training-text.ts';

/** The decisions that are learned, in the order of the artefact's questions. */
export const HEAD_NAMES = ['sentiment', 'intensity', 'issue', 'kind'] as const;
export type HeadName = (typeof HEAD_NAMES)[number];

/** One decision of the classifier: a class is chosen by the highest score, one question a class. */
export interface Head {
	name: HeadName;
	classes: string[];
	/** C of the logistic regression */
	cost: number;
	/** fewest texts that a feature must occur in to be learned from */
	minTexts: number;
	/** its features are scaled by idf to this power: more lets rare words say more */
	rarity: number;
	/** how many times the naive Bayes weights are added to those of the regression */
	naive: number;
	/**
	 * how much sooner the weights of frequent features are kept for storage: by the number of texts to
	 * this power. At 0.5 what moves the training texts' scores most is kept, at 0 what is surest
	 */
	frequency: number;
	/** the class of a text, or null where the text says nothing about this head */
	classOf: (text: TrainingText) => string | null;
	/** a further right class, neither rewarded nor punished */
	alsoOf?: (text: TrainingText) => string | null;
}

/** Kind is arbitrary for contentless texts, which this issue holds. */
export const UNCLEAR = 'other.unclear';

/** What each head learns, and from which texts. */
export function headsOf(taxonomy: Taxonomy): Head[] {
	return [
		{
			name: 'sentiment',
			classes: [...SENTIMENTS],
			cost: 8,
			minTexts: 2,
			rarity: 0,
			naive: 0.25,
			frequency: 0,
			classOf: (text) => sentimentOfScore(text.score)
		},
		{
			name: 'intensity',
			classes: ['strong'],
			cost: 8,
			minTexts: 2,
			rarity: 0,
			naive: 0.15,
			frequency: 0,
			classOf: (text) => (text.score === 0 ? null : Math.abs(text.score) === 2 ? 'strong' : 'mild')
		},
		{
			name: 'issue',
			classes: taxonomy.leaves.map((leaf) => leaf.id),
			cost: 4,
			minTexts: 1,
			rarity: 0.5,
			naive: 0.3,
			frequency: 0.35,
			classOf: (text) => text.issue,
			alsoOf: (text) => text.issue_second
		},
		{
			name: 'kind',
			classes: [...KINDS],
			cost: 8,
			minTexts: 3,
			rarity: 0,
			naive: 0.15,
			frequency: 0,
			classOf: (text) => (text.issue === UNCLEAR ? null : text.kind)
		}
	];
}

/** A head's questions, in order: "is it this class?", one a class. */
export function targetsOf(head: Head, texts: readonly TrainingText[]): BinaryTarget[] {
	const right = texts.map(head.classOf);
	const also = texts.map((text) => head.alsoOf?.(text) ?? null);
	return head.classes.map((name) => ({
		cost: head.cost,
		sides: Int8Array.from(texts, (_, row) => {
			if (right[row] === null) return 0;
			if (right[row] === name) return 1;
			return also[row] === name ? 0 : -1;
		})
	}));
}
