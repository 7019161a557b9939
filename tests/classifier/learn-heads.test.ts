import { expect, test } from 'vitest';
import type { Head } from '#lib/classifier/heads.ts';
import { learnHeads } from '#lib/classifier/learn-heads.ts';
import type { TrainingText } from '#lib/classifier/training-text.ts';

/** Four texts over three features, of which the third is in every text. */
const rows = {
	width: 3,
	starts: Int32Array.of(0, 2, 4, 6, 8),
	ids: Int32Array.of(0, 2, 0, 2, 1, 2, 1, 2),
	values: Float32Array.of(1, 1, 2, 1, 1, 1, 2, 2)
};
const features = { idf: Float32Array.of(1.5, 1.5, 1), counts: Uint32Array.of(2, 2, 4) };
const labels = [1, 1, -1, -1].map((score): TrainingText => ({
	...{ author: 'toy', score, issue: 'other.unclear', issue_second: null },
	...{ kind: 'complaint', lang: 'vi', tags: [], text: '' }
}));
const head: Head = {
	...{ name: 'sentiment', classes: ['positive', 'negative'] },
	...{ cost: 4, minTexts: 1, rarity: 0.5, naive: 0.25, frequency: 0 },
	classOf: ({ score }) => (score > 0 ? 'positive' : 'negative')
};
const learnedWith = (ratioShare?: number) =>
	learnHeads(rows, features, [head], labels, { epochs: 20, seed: 1, ratioShare });

test('without a share of the regression by ratios, all stays as if there were none', () => {
	const none = learnHeads(rows, features, [head], labels, { epochs: 20, seed: 1 });
	expect(learnedWith(0)).toEqual(none);
	expect(learnedWith(1).weights).not.toEqual(none.weights);
});

test('half a share lies half-way, so naive Bayes is added once whatever the share is', () => {
	const [none, half, whole] = [0, 0.5, 1].map(learnedWith);
	half?.weights.forEach((weight, at) =>
		expect(weight).toBeCloseTo(((none?.weights[at] ?? 0) + (whole?.weights[at] ?? 0)) / 2, 5)
	);
	half?.bias.forEach((bias, at) =>
		expect(bias).toBeCloseTo(((none?.bias[at] ?? 0) + (whole?.bias[at] ?? 0)) / 2, 5)
	);
});

test('a feature of too few texts gets no weight, with either regression', () => {
	const few = { ...features, counts: Uint32Array.of(2, 2, 1) };
	for (const ratioShare of [0, 0.5, 1]) {
		const options = { epochs: 20, seed: 1, ratioShare };
		const { weights } = learnHeads(rows, few, [{ ...head, minTexts: 2 }], labels, options);
		expect([...weights.subarray(4, 6)]).toEqual([0, 0]);
		expect(weights[0]).not.toBe(0);
	}
});
