import { expect, test } from 'vitest';
import { seededRandom } from '#lib/classifier/random.ts';
import { prevalenceTrial, type SentimentCase } from '#lib/classifier/report/prevalence-trial.ts';

/** Three authors whose classifier says "negative" of every fourth text that is not. */
function cases(): SentimentCase[] {
	const random = seededRandom(2);
	return ['a', 'b', 'c'].flatMap((author) =>
		Array.from({ length: 300 }, (_, i): SentimentCase => {
			const right = i % 3;
			const isTaken = right !== 0 && random() < 0.25;
			const given = isTaken ? 0 : right;
			const probabilities = new Float64Array(3).fill(0.1);
			probabilities[given] = 0.8;
			return { author, right, given: random() < 0.2 ? null : given, probabilities };
		})
	);
}

test('where few texts are negative, plain counts find too many and corrected ones do not', () => {
	const { rows, samples } = prevalenceTrial(cases(), 1);
	const [few] = rows;
	expect(samples).toBe(30);
	expect(few?.truth).toBe(0.1);
	expect(few?.raw).toBeGreaterThan(0.25);
	expect(few?.adjusted).toBeCloseTo(0.1, 1);
	expect(few?.adjusted_error).toBeLessThan((few?.raw_error ?? 0) / 3);
	expect(few?.probabilistic_error).toBeLessThan((few?.raw_error ?? 0) / 3);
	for (const { adjusted_coverage } of rows) expect(adjusted_coverage).toBeGreaterThan(0.8);
});

test('an author without a class of sentiment gives no corrections', () => {
	const lacking = cases().filter(({ author, right }) => author !== 'a' || right !== 1);
	expect(prevalenceTrial(lacking, 1).rows).toHaveLength(5);
	const none = cases().filter(({ right }) => right !== 1);
	expect(prevalenceTrial(none, 1).rows).toEqual([]);
});
