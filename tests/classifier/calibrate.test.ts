import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { floorFor, type Outcome } from '#lib/classifier/calibrate.ts';
import { argmax, largest, softmax } from '#lib/classifier/softmax.ts';

const outcome = fc.record({
	confidence: fc.double({ min: 0, max: 1, noNaN: true }),
	is_right: fc.boolean()
});

describe('calibration', () => {
	test('the floor keeps the most texts that reach the accuracy', () => {
		const outcomes: Outcome[] = [
			{ confidence: 0.9, is_right: true },
			{ confidence: 0.8, is_right: true },
			{ confidence: 0.7, is_right: true },
			{ confidence: 0.6, is_right: false },
			{ confidence: 0.5, is_right: false }
		];
		expect(floorFor(outcomes, 0.75, 0.2)).toBe(0.6);
		expect(floorFor(outcomes, 0.95, 0.2)).toBe(0.7);
	});

	test('where the accuracy cannot be reached the floor keeps the least coverage', () => {
		const wrong = [0.9, 0.8, 0.7, 0.6].map((confidence) => ({ confidence, is_right: false }));
		expect(floorFor(wrong, 0.95, 0.5)).toBe(0.8);
	});

	test('the floor never keeps less than the least coverage', () => {
		fc.assert(
			fc.property(fc.array(outcome, { minLength: 1 }), (outcomes) => {
				const floor = floorFor(outcomes, 0.95, 0.5);
				const kept = outcomes.filter((one) => one.confidence >= floor - 0.0005).length;
				expect(kept).toBeGreaterThanOrEqual(Math.ceil(outcomes.length * 0.5));
			})
		);
	});

	test('softmax gives shares that sum to one, and temperature keeps their order', () => {
		const scores = fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 1 });
		fc.assert(
			fc.property(scores, fc.double({ min: 0.3, max: 5, noNaN: true }), (values, temperature) => {
				const shares = softmax(values, 0, values.length, temperature);
				expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
				expect(shares[argmax(values)]).toBe(Math.max(...shares));
			})
		);
	});

	test('the largest positions come in descending order of their values', () => {
		fc.assert(
			fc.property(fc.array(fc.integer(), { minLength: 3 }), (values) => {
				const sorted = values.toSorted((a, b) => b - a).slice(0, 3);
				expect(largest(values, 3).map((position) => values[position])).toEqual(sorted);
			})
		);
	});
});
