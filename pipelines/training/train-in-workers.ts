import { FIT_OPTIONS } from '#lib/classifier/fit.ts';
import { authorsToLeaveOut, finishTraining, textsOf } from '#lib/classifier/train.ts';
import type { TrainingInput, TrainingResult } from '#lib/classifier/train.ts';
import { holdOutInWorkers } from './hold-out-in-workers.ts';

/** Trains as `train` does, with every core: the same artefact and the same scores. */
export async function trainInWorkers(input: TrainingInput): Promise<TrainingResult> {
	const { taxonomy, options = FIT_OPTIONS, onProgress } = input;
	const { scored, all } = authorsToLeaveOut(input);
	let done = 0;
	const heldOut = await holdOutInWorkers(
		{ texts: textsOf(input), taxonomy, options },
		all,
		(author) => onProgress?.(`held out ${author}`, ++done / (all.length + 1))
	);
	const isScored = new Set(scored);
	return finishTraining(input, {
		heldOut: heldOut.filter(({ label }) => isScored.has(label.author)),
		contrastHeldOut: heldOut.filter(({ label }) => !isScored.has(label.author))
	});
}
