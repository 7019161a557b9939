import { collectVocabulary } from '#lib/classifier/collect-vocabulary.ts';
import { centreWeights, compressWeights } from '#lib/classifier/compress.ts';
import type { CueTable } from '#lib/classifier/cues.ts';
import { createEncoder } from '#lib/classifier/encode.ts';
import { FIT_OPTIONS, prepareTexts, type PreparedText } from '#lib/classifier/fit.ts';
import { learnHeads } from '#lib/classifier/learn-heads.ts';
import { createScorer } from '#lib/classifier/linear.ts';
import { stripDiacritics } from '#lib/classifier/perturb.ts';
import { encodeRows, type SparseRows } from '#lib/classifier/rows.ts';
import type { TrainingText } from '#lib/classifier/training-text.ts';
import type { Vocabulary } from '#lib/classifier/vocabulary.ts';
import { headOf, optionsOf, type Settings, type Task } from './tasks.ts';

/** Scores of a fold's texts by a classifier that never saw them: one a class, text after text. */
export interface FoldScores {
	right: readonly string[];
	written: Float64Array;
	/** the same texts without diacritics */
	stripped: Float64Array;
}

const FOLDS = 4;

/** A fold's rows, encoded with what its learned texts know. */
interface EncodedFold {
	learned: SparseRows;
	labels: TrainingText[];
	vocabulary: Vocabulary;
	counts: Uint32Array;
	judged: TrainingText[];
}

function encodeFold(
	texts: readonly PreparedText[],
	fold: number,
	cues: CueTable,
	settings: Settings
): EncodedFold {
	const learned = texts.filter((_, at) => at % FOLDS !== fold);
	const judged = texts.filter((_, at) => at % FOLDS === fold);
	const { vocabulary, counts } = collectVocabulary(
		learned.map(({ copies }) => copies),
		cues,
		optionsOf(settings)
	);
	const documents = learned.flatMap(({ copies }) => copies);
	return {
		learned: encodeRows(documents, createEncoder(vocabulary, cues), vocabulary.idf.length),
		labels: learned.flatMap(({ label, copies }) => copies.map(() => label)),
		...{ vocabulary, counts },
		judged: judged.map(({ label }) => label)
	};
}

/**
 * Makes the function that scores all texts with given settings, each by a classifier learned on the
 * other folds' and packed as the product's is. Encodings are kept for settings that share them.
 */
export function createCrossValidation(
	task: Task,
	texts: readonly TrainingText[],
	cues: CueTable
): (settings: Settings) => FoldScores[] {
	const prepared = prepareTexts(texts, FIT_OPTIONS.seed);
	const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
	const known = new Map<number, EncodedFold[]>();
	return (settings) => {
		const encoded =
			known.get(settings.wordWeight) ??
			folds.map((fold) => encodeFold(prepared, fold, cues, settings));
		known.set(settings.wordWeight, encoded);
		const heads = [headOf(task, settings)];
		const options = optionsOf(settings);
		return encoded.map(({ learned, labels, vocabulary, counts, judged }) => {
			const weights = learnHeads(learned, { idf: vocabulary.idf, counts }, heads, labels, options);
			centreWeights(heads, weights);
			const { keptWeights } = options;
			const score = createScorer(
				compressWeights(vocabulary, counts, heads, weights, keptWeights),
				cues
			);
			const scoresOf = (write: (text: string) => string) =>
				Float64Array.from(judged.flatMap(({ text }) => [...score(write(text)).scores]));
			return {
				right: judged.map(task.rightOf),
				written: scoresOf((text) => text),
				stripped: scoresOf(stripDiacritics)
			};
		});
	};
}

/** The scores of several folds as if of one. */
export const joinFolds = (folds: readonly FoldScores[]): FoldScores => ({
	right: folds.flatMap(({ right }) => right),
	written: Float64Array.from(folds.flatMap(({ written }) => [...written])),
	stripped: Float64Array.from(folds.flatMap(({ stripped }) => [...stripped]))
});
