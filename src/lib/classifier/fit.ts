import type { CueTable } from './cues.ts';
import { collectVocabulary } from './collect-vocabulary.ts';
import { centreWeights, compressWeights } from './compress.ts';
import { createEncoder } from './encode.ts';
import { targetsOf, type Head } from './heads.ts';
import { learn } from './learner.ts';
import type { LinearClassifier } from './linear.ts';
import { perturb } from './perturb.ts';
import { seededRandom } from './random.ts';
import { encodeRows } from './rows.ts';
import { classifierTokens, type ClassifierTokens } from './tokens.ts';
import type { TrainingText } from './training-text.ts';

/** A training text with its tokens as written and as a hurried writer would type it. */
export interface PreparedText {
	label: TrainingText;
	tokens: ClassifierTokens;
	perturbed: ClassifierTokens;
}

export interface FitOptions {
	/** fewest texts that a feature must occur in: word, plain, negated, cue */
	minTexts: readonly number[];
	epochs: number;
	/** most weights that the artefact keeps */
	keptWeights: number;
	seed: number;
}

/** The settings of the shipped classifier, chosen by leave-one-author-out scores. */
export const FIT_OPTIONS: FitOptions = {
	minTexts: [3, 3, 2, 1],
	epochs: 6,
	keptWeights: 240_000,
	seed: 7
};

/** Tokenises training texts once for all folds; the perturbed copy is drawn by the seed. */
export function prepareTexts(texts: readonly TrainingText[], seed: number): PreparedText[] {
	const random = seededRandom(seed);
	return texts.map((label) => ({
		label,
		tokens: classifierTokens(label.text),
		perturbed: classifierTokens(perturb(label.text, random))
	}));
}

/** Learns all heads on the given texts and their perturbed copies. */
export function fitClassifier(
	texts: readonly PreparedText[],
	heads: readonly Head[],
	cues: CueTable,
	{ minTexts, epochs, keptWeights, seed }: FitOptions
): LinearClassifier {
	const documents = [...texts.map((text) => text.tokens), ...texts.map((text) => text.perturbed)];
	const labels = texts.map((text) => text.label);
	const vocabulary = collectVocabulary(documents, cues, minTexts);
	const rows = encodeRows(documents, createEncoder(vocabulary, cues), vocabulary.idf.length);
	const learned = learn(rows, targetsOf(heads, [...labels, ...labels]), { epochs, seed });
	centreWeights(heads, learned);
	return compressWeights(vocabulary, heads, learned, keptWeights);
}
