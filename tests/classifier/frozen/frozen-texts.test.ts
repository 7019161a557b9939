import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Artefact } from '#lib/classifier/artefact.ts';
import { isFrozen } from '#lib/classifier/frozen/frozen-texts.ts';
import { FIT_OPTIONS } from '#lib/classifier/fit.ts';
import { train, type TrainingInput } from '#lib/classifier/train.ts';
import type { TrainingText } from '#lib/classifier/training-text.ts';
import { readTrainingTexts } from '#pipelines/training/read-training-texts.ts';
import { taxonomy } from '../support/training.ts';

const { texts, frozen } = readTrainingTexts('data/training');
const options = { ...FIT_OPTIONS, minTexts: FIT_OPTIONS.minTexts.map(() => 1), epochs: 1 };

describe('the frozen set', () => {
	test('is about a tenth of every author’s texts', () => {
		for (const [author, own] of Map.groupBy(texts, (text) => text.author)) {
			const share = own.filter((text) => frozen.has(text)).length / own.length;
			expect(share, author).toBeGreaterThan(0.06);
			expect(share, author).toBeLessThan(0.14);
		}
	});

	test('holds the same texts whatever stands beside them and however they are typed', () => {
		const lines = readFileSync('data/training/W3.tsv', 'utf8').split('\n').filter(Boolean);
		const written = lines.map((line) => line.split('\t')[6] ?? '');
		const chosen = written.filter(isFrozen);
		expect(written.toReversed().filter(isFrozen).toReversed()).toEqual(chosen);
		for (const text of written) {
			expect(isFrozen(` ${text.normalize('NFD').toUpperCase()}!`), text).toBe(isFrozen(text));
		}
		expect(chosen).toHaveLength(
			texts.filter((text) => text.author === 'W3' && frozen.has(text)).length
		);
	});

	test('never reaches the artefact: a word that only frozen texts hold stays unknown', () => {
		const [some] = frozen;
		const word = 'zyxwvut';
		const marked: TrainingText = {
			...(some as TrainingText),
			text: `${word} ${word}`,
			author: 'W1'
		};
		const few = ['W1', 'W6'].flatMap((author) =>
			texts.filter((text) => text.author === author).slice(0, 60)
		);
		const trained = (input: Partial<TrainingInput>) =>
			train({ texts: few, contrast: [], taxonomy, as_of: '2026-11-22', options, ...input });
		const knows = (artefact: Artefact) => artefact.features.tokens.split('\n').includes(word);
		const given = { texts: [...few, marked] };
		expect(knows(trained(given).artefact)).toBe(true);
		const shipped = trained({ ...given, frozen: new Set([marked]) }).artefact;
		expect(knows(shipped)).toBe(false);
		const without = trained({}).artefact;
		expect([shipped.features, shipped.weights]).toEqual([without.features, without.weights]);
	});
});
