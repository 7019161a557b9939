import { describe, expect, test } from 'vitest';
import { compareOnFrozen } from '#lib/classifier/frozen/gate.ts';
import type { Artefact } from '#lib/classifier/artefact.ts';
import { createClassifier } from '#lib/classifier/predict.ts';
import { taxonomy } from '../support/training.ts';
import { smallArtefact } from './small-artefact.ts';

const small = smallArtefact();
const frozen = [...small.frozen];
const sound = createClassifier(small.artefact, taxonomy);

const turned = ([first, ...rest]: string[]) => (first === undefined ? [] : [...rest, first]);

/** The same classifier that mistakes each class of one head for the next. */
function damaged(name: Artefact['heads'][number]['name']) {
	const heads = small.artefact.heads.map((head) =>
		head.name === name ? { ...head, classes: turned(head.classes) } : head
	);
	return createClassifier({ ...small.artefact, heads }, taxonomy);
}

describe('the gate', () => {
	test('lets an equal classifier through: no text tells them apart', () => {
		const result = compareOnFrozen(sound, sound, frozen);
		expect(result).toMatchObject({ is_passed: true, worse_heads: [], is_mean_worse: false });
		for (const { n, only_old, only_new, mid_p } of result.heads) {
			expect(n).toBeGreaterThan(400);
			expect([only_old, only_new, mid_p]).toEqual([0, 0, 1]);
		}
	});

	test.each(['sentiment', 'issue', 'kind'] as const)('refuses one whose %s is damaged', (head) => {
		const result = compareOnFrozen(sound, damaged(head), frozen);
		expect(result.is_passed).toBe(false);
		expect(result.worse_heads).toContain(head);
		const found = result.heads.find((each) => each.head === head);
		expect(result.lost[head]).toHaveLength(found?.only_old ?? NaN);
		expect(found?.mid_p).toBeLessThan(0.05);
	});

	test('lets a better one through that is worse nowhere by more than chance', () => {
		expect(compareOnFrozen(damaged('kind'), sound, frozen).is_passed).toBe(true);
	});

	test('says nothing without frozen texts', () => {
		expect(() => compareOnFrozen(sound, sound, [])).toThrow('no frozen text');
	});
});
