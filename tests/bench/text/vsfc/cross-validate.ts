import { collectVocabulary } from '#lib/classifier/collect-vocabulary.ts';
import type { CueTable } from '#lib/classifier/cues.ts';
import { createEncoder } from '#lib/classifier/encode.ts';
import { FIT_OPTIONS, prepareTexts, type PreparedText } from '#lib/classifier/fit.ts';
import { learnHeads } from '#lib/classifier/learn-heads.ts';
import type { LinearWeights } from '#lib/classifier/learner.ts';
import { encodeRows, type SparseRows } from '#lib/classifier/rows.ts';
import type { TrainingText } from '#lib/classifier/training-text.ts';
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
	features: { idf: Float32Array; counts: Uint32Array };
	judged: TrainingText[];
	written: SparseRows;
	stripped: SparseRows;
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
	const encode = createEncoder(vocabulary, cues);
	const rowsOf = (list: readonly PreparedText[], from: number, to: number) =>
		encodeRows(
			list.flatMap(({ copies }) => copies.slice(from, to)),
			encode,
			vocabulary.idf.length
		);
	return {
		learned: rowsOf(learned, 0, Infinity),
		labels: learned.flatMap(({ label, copies }) => copies.map(() => label)),
		features: { idf: vocabulary.idf, counts },
		judged: judged.map(({ label }) => label),
		written: rowsOf(judged, 0, 1),
		stripped: rowsOf(judged, 1, 2)
	};
}

/** The scores of all questions, row after row. */
function scoresOf(rows: SparseRows, { questions, weights, bias }: LinearWeights): number[] {
	const scores: number[] = [];
	for (let row = 0; row < rows.starts.length - 1; row++) {
		const sums = Float64Array.from(bias);
		for (let k = rows.starts[row] ?? 0; k < (rows.starts[row + 1] ?? 0); k++) {
			const base = (rows.ids[k] ?? 0) * questions;
			for (let q = 0; q < questions; q++)
				sums[q] = (sums[q] ?? 0) + (weights[base + q] ?? 0) * (rows.values[k] ?? 0);
		}
		scores.push(...sums);
	}
	return scores;
}

/**
 * Makes the function that scores all texts with given settings, each by a classifier learned on the
 * other folds'. Encodings are kept for settings that share them.
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
		return encoded.map(({ learned, labels, features, judged, written, stripped }) => {
			const heads = [headOf(task, settings)];
			const weights = learnHeads(learned, features, heads, labels, optionsOf(settings));
			return {
				right: judged.map(task.rightOf),
				written: Float64Array.from(scoresOf(written, weights)),
				stripped: Float64Array.from(scoresOf(stripped, weights))
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
