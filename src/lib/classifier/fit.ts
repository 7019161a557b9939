import type { CueTable } from './cues.ts';
import { collectVocabulary } from './collect-vocabulary.ts';
import { centreWeights, compressWeights } from './compress.ts';
import { createEncoder } from './encode.ts';
import type { Head, HeadName } from './heads.ts';
import { learnHeads, type HeadLearnerOptions } from './learn-heads.ts';
import type { LinearClassifier } from './linear.ts';
import { stripDiacritics, withTeencode } from './perturb.ts';
import { seededRandom } from './random.ts';
import { encodeRows } from './rows.ts';
import type { ClassifierTokens } from './token.ts';
import { classifierTokens } from './tokens.ts';
import type { TrainingText } from './training-text.ts';

/** A training text with its tokens as written, without diacritics, and in chat spellings. */
export interface PreparedText {
	label: TrainingText;
	copies: ClassifierTokens[];
}

export interface FitOptions extends HeadLearnerOptions {
	/** by namespace: fewest texts that a feature must occur in */
	minTexts: readonly number[];
	/** by namespace: what its features weigh beside the others' */
	weights: readonly number[];
	/** most weights that the artefact keeps of each head */
	keptWeights: Readonly<Record<HeadName, number>>;
}

/** The settings of the shipped classifier, chosen by leave-one-author-out scores. */
export const FIT_OPTIONS: FitOptions = {
	minTexts: [1, 1, 1, 1, 1, 1, 1],
	weights: [0.6, 1, 1, 1, 1, 1, 1],
	epochs: 5,
	keptWeights: { sentiment: 40_000, intensity: 4000, issue: 136_000, kind: 40_000 },
	seed: 7
};

/** Tokenises training texts once for all folds; chat spellings are drawn by the seed. */
export function prepareTexts(texts: readonly TrainingText[], seed: number): PreparedText[] {
	const random = seededRandom(seed);
	return texts.map((label) => ({
		label,
		copies: [label.text, stripDiacritics(label.text), withTeencode(label.text, random)].map(
			classifierTokens
		)
	}));
}

/** Learns all heads on every copy of the given texts. */
export function fitClassifier(
	texts: readonly PreparedText[],
	heads: readonly Head[],
	cues: CueTable,
	options: FitOptions
): LinearClassifier {
	const documents = texts.flatMap((text) => text.copies);
	const labels = texts.flatMap((text) => text.copies.map(() => text.label));
	const { vocabulary, counts } = collectVocabulary(
		texts.map((text) => text.copies),
		cues,
		options
	);
	const rows = encodeRows(documents, createEncoder(vocabulary, cues), vocabulary.idf.length);
	const learned = learnHeads(rows, { idf: vocabulary.idf, counts }, heads, labels, options);
	centreWeights(heads, learned);
	return compressWeights(vocabulary, counts, heads, learned, options.keptWeights);
}
