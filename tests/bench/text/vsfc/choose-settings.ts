import { collectVocabulary } from '#lib/classifier/collect-vocabulary.ts';
import type { CueTable } from '#lib/classifier/cues.ts';
import { createEncoder } from '#lib/classifier/encode.ts';
import { FIT_OPTIONS, prepareTexts, type PreparedText } from '#lib/classifier/fit.ts';
import { learnHeads } from '#lib/classifier/learn-heads.ts';
import type { LinearWeights } from '#lib/classifier/learner.ts';
import { accuracy, macroF1 } from '#lib/classifier/metrics.ts';
import { encodeRows, type SparseRows } from '#lib/classifier/rows.ts';
import { argmax } from '#lib/classifier/softmax.ts';
import type { TrainingText } from '#lib/classifier/training-text.ts';
import { headOf, type Settings, type Task } from './tasks.ts';

/** Where the search starts, and what is tried of each setting while the others stay. */
const START: Settings = { cost: 4, naive: 0.15, rarity: 0, minTexts: 1, wordWeight: 1 };
const TRIED: { [Name in keyof Settings]: readonly number[] } = {
	cost: [2, 8, 16],
	naive: [0, 0.3],
	rarity: [-0.5, 0.5],
	wordWeight: [0.6, 1.5, 2],
	minTexts: [2, 3]
};

export const optionsOf = ({ wordWeight }: Settings) => ({
	...FIT_OPTIONS,
	weights: FIT_OPTIONS.weights.map((weight, namespace) => (namespace === 0 ? wordWeight : weight))
});

interface Encoded {
	learned: SparseRows;
	/** the development texts as written, then without diacritics */
	judged: SparseRows;
	features: { idf: Float32Array; counts: Uint32Array };
}

/** Makes the function that encodes the texts with a weight of accented words, once for each. */
function createEncodings(texts: PreparedText[], judged: PreparedText[], cues: CueTable) {
	const made = new Map<number, Encoded>();
	return (settings: Settings): Encoded => {
		const known = made.get(settings.wordWeight);
		if (known) return known;
		const { vocabulary, counts } = collectVocabulary(
			texts.map(({ copies }) => copies),
			cues,
			optionsOf(settings)
		);
		const { idf } = vocabulary;
		const encode = createEncoder(vocabulary, cues);
		const written = [0, 1].flatMap((copy) => judged.map(({ copies }) => copies[copy] ?? []));
		const encoded = {
			learned: encodeRows(
				texts.flatMap(({ copies }) => copies),
				encode,
				idf.length
			),
			judged: encodeRows(written, encode, idf.length),
			features: { idf, counts }
		};
		made.set(settings.wordWeight, encoded);
		return encoded;
	};
}

/** The class of the highest score of each row. */
function likeliest(rows: SparseRows, learned: LinearWeights, classes: readonly string[]): string[] {
	const { questions, weights, bias } = learned;
	const scores = new Float64Array(questions);
	return Array.from({ length: rows.starts.length - 1 }, (_, row) => {
		scores.set(bias);
		for (let k = rows.starts[row] ?? 0; k < (rows.starts[row + 1] ?? 0); k++) {
			const base = (rows.ids[k] ?? 0) * questions;
			for (let q = 0; q < questions; q++)
				scores[q] = (scores[q] ?? 0) + (weights[base + q] ?? 0) * (rows.values[k] ?? 0);
		}
		return classes[argmax(scores)] ?? '';
	});
}

/**
 * The settings that do best on the development texts, one setting after another. Best is the mean of
 * accuracy, macro-F1 and accuracy without diacritics.
 */
export function chooseSettings(
	task: Task,
	learned: readonly TrainingText[],
	development: readonly TrainingText[],
	cues: CueTable
): { settings: Settings; score: number } {
	const prepared = prepareTexts(learned, FIT_OPTIONS.seed);
	const judged = prepareTexts(development, FIT_OPTIONS.seed);
	const encodings = createEncodings(prepared, judged, cues);
	const labels = prepared.flatMap(({ label, copies }) => copies.map(() => label));
	const right = development.map(task.rightOf);
	const scoreOf = (settings: Settings) => {
		const encoded = encodings(settings);
		const head = headOf(task, settings);
		const options = optionsOf(settings);
		const weights = learnHeads(encoded.learned, encoded.features, [head], labels, options);
		const given = likeliest(encoded.judged, weights, task.classes);
		const [asWritten, stripped] = [given.slice(0, right.length), given.slice(right.length)];
		return (accuracy(right, asWritten) + macroF1(right, asWritten) + accuracy(right, stripped)) / 3;
	};
	let best = { settings: START, score: scoreOf(START) };
	for (const name of Object.keys(TRIED) as (keyof Settings)[]) {
		for (const value of TRIED[name]) {
			const settings = { ...best.settings, [name]: value };
			const score = scoreOf(settings);
			if (score > best.score) best = { settings, score };
			process.stderr.write(`  ${task.name} ${name} ${value}: ${(100 * score).toFixed(2)}\n`);
		}
	}
	return best;
}
