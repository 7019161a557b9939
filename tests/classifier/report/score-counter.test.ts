import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accuracy, macroF1 } from '#lib/classifier/metrics.ts';
import { createScoreCounter } from '#lib/classifier/report/score-counter.ts';

const CLASSES = 5;
const count = createScoreCounter(CLASSES);
const label = fc.integer({ min: 0, max: CLASSES - 1 });

test('counting drawn texts gives the accuracy and macro-F1 of the plain definitions', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(label, label), { minLength: 1, maxLength: 60 }),
			fc.array(fc.nat(), { minLength: 1, maxLength: 80 }),
			(texts, draws) => {
				const positions = Int32Array.from(draws, (draw) => draw % texts.length);
				const right = Int16Array.from(texts, ([is]) => is);
				const given = Int16Array.from(texts, ([, said]) => said);
				const named = (codes: Int16Array) => Array.from(positions, (i) => String(codes[i]));
				const scores = count({ right, given }, positions);
				expect(scores.accuracy).toBeCloseTo(accuracy(named(right), named(given)), 12);
				expect(scores.macro_f1).toBeCloseTo(macroF1(named(right), named(given)), 12);
			}
		)
	);
});

test('texts that say nothing about a head are not scored', () => {
	const texts = { right: Int16Array.of(-1, 2), given: Int16Array.of(2, 2) };
	expect(count(texts, Int32Array.of(0, 1))).toEqual({ accuracy: 1, macro_f1: 1 });
	expect(count(texts, Int32Array.of(0))).toEqual({ accuracy: 0, macro_f1: 0 });
});
