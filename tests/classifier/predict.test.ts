import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupOfIssue } from '#lib/domain/issue.ts';
import { createClassifier } from '#lib/classifier/predict.ts';
import { openShipped, shippedArtefact } from './support/shipped.ts';
import { taxonomy, textsOf } from './support/training.ts';

const classifier = openShipped();
const texts = ['W1', 'W6', 'W12'].flatMap((author) => textsOf(author, 13));
const anyText = fc.constantFrom(...texts.map(({ text }) => text));

describe('the shipped classifier', () => {
	test('it weighs at most 400 kB gzipped', () => {
		const bytes = gzipSync(JSON.stringify(shippedArtefact), { level: 9 }).length;
		expect(bytes).toBeLessThanOrEqual(400_000);
	});

	test('the words of the account and the bias add up to the decided score', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				for (const { bias, words, score } of Object.values(classifier.account(text))) {
					const sum = words.reduce((total, [, weight]) => total + weight, bias);
					expect(sum).toBeCloseTo(score, 4);
				}
			})
		);
	});

	test('the words shown are the heaviest of the account, strongest first', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { explanation } = classifier.label(text);
				const account = classifier.account(text).issue.words;
				const weights = explanation.issue.map(([, weight]) => weight);
				expect(weights).toEqual(weights.toSorted((a, b) => b - a));
				for (const [word, weight] of explanation.issue) {
					const same = account.filter(([known]) => known === word);
					expect(Math.max(...same.map(([, added]) => added))).toBeCloseTo(weight, 2);
				}
			})
		);
	});

	test('three candidates come with falling confidences, and the best one is the issue', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme' })), (text) => {
				const { labels } = classifier.label(text);
				const confidences = labels.issue_candidates.map(({ confidence }) => confidence);
				expect(confidences).toHaveLength(3);
				expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
				expect(labels.issue).toBe(labels.issue_candidates[0]?.issue);
				expect(labels.issue_group).toBe(groupOfIssue(labels.issue));
				expect(labels.issue_confidence).toBe(confidences[0]);
			})
		);
	});

	test('a sentiment is null exactly where its confidence lies under the floor', () => {
		for (const { text } of texts) {
			const { labels } = classifier.label(text);
			const isUnsure = labels.sentiment_confidence < classifier.calibration.sentiment_floor;
			expect(labels.sentiment).toBe(isUnsure ? null : labels.sentiment_best);
			const sign = { negative: -1, neutral: 0, positive: 1 }[labels.sentiment_best];
			expect(Math.sign(labels.sentiment_score)).toBe(sign);
		}
	});

	test('the field is the one that the taxonomy gives the issue', () => {
		for (const { text } of texts) {
			const { issue, field } = classifier.label(text).labels;
			expect(field).toBe(taxonomy.leaves.find((leaf) => leaf.id === issue)?.default_field);
		}
	});

	test('an empty text and one of signs alone still get a best issue', () => {
		for (const text of ['', '!!!', '…', '<xa>']) {
			expect(classifier.label(text).labels.issue).toMatch(/^[a-z]+\.[a-z_]+$/);
		}
	});

	test('a damaged artefact is refused with a sentence', () => {
		const damaged = { ...shippedArtefact, weights: shippedArtefact.weights.slice(1) };
		expect(() => createClassifier(damaged, taxonomy)).toThrow(/damaged; run/);
	});
});
