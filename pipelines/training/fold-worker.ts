import { parentPort, workerData } from 'node:worker_threads';
import { buildCueTable } from '#lib/classifier/cues.ts';
import { prepareTexts } from '#lib/classifier/fit.ts';
import { holdOut } from '#lib/classifier/folds.ts';
import { headsOf } from '#lib/classifier/heads.ts';
import type { FoldScores, FoldSources } from './hold-out-in-workers.ts';

const { texts, taxonomy, options } = workerData as FoldSources;
const prepared = prepareTexts(texts, options.seed);
const heads = headsOf(taxonomy);
const cues = buildCueTable(taxonomy);

parentPort?.on('message', (author: string) => {
	const scores: FoldScores = holdOut(author, prepared, heads, cues, options).map(
		({ scores, strippedScores, chattyScores }) => ({ scores, strippedScores, chattyScores })
	);
	parentPort?.postMessage(scores);
});
