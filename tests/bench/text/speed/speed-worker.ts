import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { filledTexts } from '../filled-texts.ts';
import { createStages, STAGES, type Stage } from './stages.ts';

const { share, shares } = z.object({ share: z.number(), shares: z.number() }).parse(workerData);
const stages = createStages();
const texts = filledTexts().filter((_, at) => at % shares === share);
const masked = texts.map(stages.mask);

const run = (stage: Stage) => {
	const read = stages[stage];
	for (let at = 0; at < texts.length; at++) read(texts[at] ?? '', masked[at] ?? '');
};

for (const stage of Object.keys(STAGES) as Stage[]) run(stage);
parentPort?.on('message', (stage: Stage) => {
	run(stage);
	parentPort?.postMessage('done');
});
parentPort?.postMessage('ready');
