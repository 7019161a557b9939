import { describe, expect, test } from 'vitest';
import { accuracy, calibrationError, macroF1 } from '#lib/classifier/metrics.ts';

describe('metrics', () => {
	const right = ['a', 'a', 'a', 'b'];
	const given = ['a', 'a', 'b', 'b'];

	test('accuracy is the share that agrees', () => {
		expect(accuracy(right, given)).toBe(0.75);
	});

	test('macro-F1 is the plain mean of the classes, worked by hand', () => {
		// a: precision 1, recall 2/3, F1 0.8; b: precision 1/2, recall 1, F1 2/3
		expect(macroF1(right, given)).toBeCloseTo((0.8 + 2 / 3) / 2, 12);
	});

	test('a class that is never found scores 0', () => {
		expect(macroF1(['a', 'b'], ['a', 'a'])).toBeCloseTo(1 / 3, 12);
	});

	test('calibration error weighs each bin by its texts', () => {
		const outcomes = [
			{ confidence: 0.9, is_right: true },
			{ confidence: 0.9, is_right: false },
			{ confidence: 0.2, is_right: false }
		];
		// bins: |1.8 − 1| and |0.2 − 0|, over three texts
		expect(calibrationError(outcomes)).toBeCloseTo(1 / 3, 12);
	});
});
