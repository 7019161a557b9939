import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createClassifier } from '#lib/classifier/predict.ts';
import { fitShipped } from '#lib/classifier/frozen/fit-shipped.ts';
import { isFrozen } from '#lib/classifier/frozen/frozen-texts.ts';
import { FIT_OPTIONS } from '#lib/classifier/fit.ts';
import type { TrainingText } from '#lib/classifier/training-text.ts';
import { readTrainingTexts } from '#pipelines/training/read-training-texts.ts';
import { taxonomy } from '../support/training.ts';
import { trained } from './small-artefact.ts';

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

	test('never reaches training: a word that only frozen texts hold stays unknown', () => {
		const [some] = frozen;
		const word = 'zyxwvut';
		const marked: TrainingText = { ...(some as TrainingText), text: `${word} ${word}` };
		const few = texts.filter((text) => text.author === 'W1').slice(0, 60);
		const knows = (artefact: ReturnType<typeof fitShipped>) =>
			Object.values(artefact.features).some((features) => features.includes(word));
		const input = { taxonomy, options, trained };
		const given = { ...input, texts: [...few, marked] };
		expect(knows(fitShipped({ ...given, frozen: new Set() }))).toBe(true);
		const shipped = fitShipped({ ...given, frozen: new Set([marked]) });
		expect(knows(shipped)).toBe(false);
		expect(JSON.stringify(shipped)).toBe(
			JSON.stringify(fitShipped({ ...input, texts: few, frozen: new Set() }))
		);
		expect(createClassifier(shipped, taxonomy).calibration).toEqual(trained.calibration);
	});
});
