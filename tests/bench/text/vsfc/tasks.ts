import { FIT_OPTIONS } from '#lib/classifier/fit.ts';
import type { Head } from '#lib/classifier/heads.ts';
import { SENTIMENTS, sentimentOfScore } from '#lib/domain/sentiment.ts';
import type { TrainingText } from '#lib/classifier/training-text.ts';

/** What is chosen by cross-validation. */
export interface Settings {
	cost: number;
	naive: number;
	/** how much of the regression is the one by ratios */
	ratioShare: number;
	rarity: number;
	/** what features of accented words weigh beside the others */
	wordWeight: number;
}

/** A decision of the corpus, as the classifier's own heads are. */
export interface Task {
	name: 'sentiment' | 'issue';
	classes: string[];
	rightOf: (text: TrainingText) => string;
}

export const SENTIMENT: Task = {
	name: 'sentiment',
	classes: [...SENTIMENTS],
	rightOf: (text) => sentimentOfScore(text.score)
};
export const TOPIC: Task = {
	name: 'issue',
	classes: ['lecturer', 'program', 'facility', 'others'],
	rightOf: (text) => text.issue
};

export const headOf = ({ name, classes, rightOf }: Task, settings: Settings): Head => ({
	...{ name, classes, classOf: rightOf },
	cost: settings.cost,
	naive: settings.naive,
	rarity: settings.rarity,
	frequency: 0.5,
	minTexts: 1
});

/** More passes than the shipped classifier makes: cross-validated scores rose a little with them. */
const EPOCHS = 10;

export const optionsOf = ({ wordWeight, ratioShare }: Settings) => ({
	...FIT_OPTIONS,
	ratioShare,
	epochs: EPOCHS,
	weights: FIT_OPTIONS.weights.map((weight, namespace) => (namespace === 0 ? wordWeight : weight))
});
