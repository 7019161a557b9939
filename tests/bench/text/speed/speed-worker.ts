import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { filledTexts } from '../filled-texts.ts';
import { createStages, STAGES, type Stage } from './stages.ts';

const { share, shares } = z.object({ share: z.number(), shares: z.number() }).parse(workerData);
const stages = createStages();
const texts = filledTexts().filter((_, at) => at % shares === share);
const masked = stages.mask(texts);
const run = (stage: Stage) => stages[stage](texts, masked);

for (const stage of Object.keys(STAGES) as Stage[]) run(stage);
parentPort?.on('message', (stage: Stage) => {
	run(stage);
	parentPort?.postMessage('done');
});
parentPort?.postMessage('ready');
