import { describe, expect, test } from 'vitest';
import { compareOnFrozen } from '#lib/classifier/frozen/gate.ts';
import type { Artefact } from '#lib/classifier/artefact.ts';
import { createClassifier } from '#lib/classifier/predict.ts';
import { readTrainingTexts } from '#pipelines/training/read-training-texts.ts';
import { shippedArtefact } from '../support/shipped.ts';
import { taxonomy } from '../support/training.ts';

const frozen = [...readTrainingTexts('data/training').frozen];
const shipped = createClassifier(shippedArtefact, taxonomy);

/** The shipped classifier with the biases of one head turned upside down. */
function damaged(name: Artefact['heads'][number]['name']) {
	const heads = shippedArtefact.heads.map((head) =>
		head.name === name ? { ...head, bias: head.bias.map((bias) => 3 - 4 * bias) } : head
	);
	return createClassifier({ ...shippedArtefact, heads }, taxonomy);
}

describe('the gate', () => {
	test('lets an equal classifier through: no text tells them apart', () => {
		const result = compareOnFrozen(shipped, shipped, frozen);
		expect(result).toMatchObject({ is_passed: true, worse_heads: [], is_mean_worse: false });
		for (const { n, only_old, only_new, mid_p } of result.heads) {
			expect(n).toBeGreaterThan(400);
			expect([only_old, only_new, mid_p]).toEqual([0, 0, 1]);
		}
	});

	test.each(['sentiment', 'issue', 'kind'] as const)('refuses one whose %s is damaged', (head) => {
		const result = compareOnFrozen(shipped, damaged(head), frozen);
		expect(result.is_passed).toBe(false);
		expect(result.worse_heads).toContain(head);
		const found = result.heads.find((each) => each.head === head);
		expect(result.lost[head]).toHaveLength(found?.only_old ?? NaN);
		expect(found?.mid_p).toBeLessThan(0.05);
	});

	test('lets a better one through that is worse nowhere by more than chance', () => {
		expect(compareOnFrozen(damaged('kind'), shipped, frozen).is_passed).toBe(true);
	});

	test('says nothing without frozen texts', () => {
		expect(() => compareOnFrozen(shipped, shipped, [])).toThrow('no frozen text');
	});
});
