import type { CueTable } from '#lib/classifier/cues.ts';
import { FIT_OPTIONS, fitClassifier, prepareTexts } from '#lib/classifier/fit.ts';
import { scoreHeldOut } from '#lib/classifier/folds.ts';
import { argmax, softmax } from '#lib/classifier/softmax.ts';
import type { Chosen } from './choose-settings.ts';
import type { Corpus } from './corpus.ts';
import type { Answers } from './quality.ts';
import { headOf, optionsOf, type Task } from './tasks.ts';

/** Temperatures that are tried: e^−2 … e^2. */
const TEMPERATURES = Array.from({ length: 81 }, (_, step) => Math.exp(step / 20 - 2));

/**
 * The product's own fit, packed weights included, on the train split; the classes' shifts are added
 * to its scores, and its temperature is from dev.
 */
export function answerTest(
	task: Task,
	{ train, dev, test }: Corpus,
	cues: CueTable,
	{ settings, shifts }: Chosen
): Answers {
	const { classes, rightOf } = task;
	const prepared = prepareTexts(train, FIT_OPTIONS.seed);
	const linear = fitClassifier(prepared, [headOf(task, settings)], cues, optionsOf(settings));
	const shifted = (scores: Float64Array) => scores.map((score, q) => score + (shifts[q] ?? 0));
	const sharesOf = (scores: Float64Array, temperature: number) =>
		softmax(shifted(scores), 0, classes.length, temperature);
	const scored = scoreHeldOut(linear, cues, dev);
	const lossAt = (temperature: number) =>
		scored.reduce((sum, { label, scores }) => {
			const share = sharesOf(scores, temperature)[classes.indexOf(rightOf(label))] ?? 0;
			return sum - Math.log(Math.max(1e-12, share));
		}, 0);
	const losses = TEMPERATURES.map(lossAt);
	const temperature = TEMPERATURES[losses.indexOf(Math.min(...losses))] ?? 1;
	const answered = scoreHeldOut(linear, cues, test);
	const classOf = (scores: Float64Array) => classes[argmax(shifted(scores))] ?? '';
	return {
		right: test.map(rightOf),
		given: answered.map(({ scores }) => classOf(scores)),
		stripped: answered.map(({ strippedScores }) => classOf(strippedScores)),
		confidences: answered.map(({ scores }) => Math.max(...sharesOf(scores, temperature)))
	};
}
