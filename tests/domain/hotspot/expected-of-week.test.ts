import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedOfWeek } from '#lib/domain/hotspot/expected-of-week.ts';
import { interval90 } from '#lib/stats/negative-binomial.ts';

const windowOf = (expected: number, ratio: number) => {
	const { low, high } = interval90(expected, ratio);
	return { expected, expected_low: low, expected_high: high };
};

describe('what is usual in one week of a window', () => {
	test('is the window’s by its length, in an interval wider than the window’s by its length', () => {
		// The window's 12 to 29 by its length would be 2 to 4.8; of weeks of 3.3 one in ten has more or fewer.
		const { expected, expected_low, expected_high } = expectedOfWeek(windowOf(20, 2), 6);
		expect(expected).toBeCloseTo(3.333, 3);
		expect([expected_low, expected_high]).toEqual([0, 8]);
	});

	test('holds nine weeks of ten: its interval is never within that of such weeks', () => {
		const means = fc.double({ min: 0.5, max: 500, noNaN: true });
		const ratios = fc.double({ min: 1, max: 4, noNaN: true });
		fc.assert(
			fc.property(means, ratios, fc.integer({ min: 2, max: 6 }), (mean, ratio, weeks) => {
				const week = interval90(mean / weeks, ratio);
				const told = expectedOfWeek(windowOf(mean, ratio), weeks);
				expect(told.expected_low).toBeLessThanOrEqual(week.low);
				expect(told.expected_high).toBeGreaterThanOrEqual(week.high - 1);
			})
		);
	});

	test('stays as it is where the window is that week, and hidden where it is', () => {
		const window = windowOf(5, 1.5);
		expect(expectedOfWeek(window, 1)).toEqual(window);
		const hidden = { expected: null, expected_low: null, expected_high: null };
		expect(expectedOfWeek(hidden, 3)).toEqual(hidden);
	});
});
