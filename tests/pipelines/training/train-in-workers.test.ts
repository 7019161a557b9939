import { expect, test } from 'vitest';
import { FIT_OPTIONS } from '#lib/classifier/fit.ts';
import { train } from '#lib/classifier/train.ts';
import { trainInWorkers } from '#pipelines/training/train-in-workers.ts';
import { taxonomy, textsOf } from '../../classifier/support/training.ts';

const input = {
	texts: ['W1', 'W6', 'W11'].flatMap((author) => textsOf(author, 20)),
	contrast: textsOf('W13', 40),
	unscored: textsOf('W2', 40),
	...{ taxonomy, as_of: '2026-11-22', options: { ...FIT_OPTIONS, epochs: 2 } }
};

test('training in threads gives the artefact and the scores of training in one', async () => {
	const steps: string[] = [];
	const found = await trainInWorkers({ ...input, onProgress: (step) => steps.push(step) });
	expect(found).toEqual(train(input));
	expect(steps.toSorted()).toEqual([
		...['W1', 'W11', 'W13', 'W6'].map((author) => `held out ${author}`),
		'trained on all'
	]);
});

test('one author alone cannot be left out, and no thread is started', async () => {
	const alone = { ...input, texts: textsOf('W1', 20) };
	await expect(trainInWorkers(alone)).rejects.toThrow(/at least two authors/);
});

test('what a thread fails with is thrown, and nothing goes on', async () => {
	const damaged = {
		...taxonomy,
		leaves: taxonomy.leaves.map((leaf) => ({ ...leaf, cues_vi: null }))
	};
	const failed = trainInWorkers({ ...input, taxonomy: damaged as never });
	await expect(failed).rejects.toThrow(TypeError);
});
