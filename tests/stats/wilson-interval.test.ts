import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '#lib/stats/wilson-interval.ts';

describe('wilsonInterval', () => {
	// R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3
	test.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718]
	])('equals the published limits for %i of %i', (part, whole, low, high) => {
		const interval = wilsonInterval(part, whole);
		expect(interval?.low).toBeCloseTo(low, 4);
		expect(interval?.high).toBeCloseTo(high, 4);
	});

	test('contains the estimate and stays within 0 and 1', () => {
		fc.assert(
			fc.property(fc.nat(1e6), fc.nat(1e6), (a, b) => {
				const interval = wilsonInterval(a, a + b);
				if (!interval) return a + b === 0;
				const share = a / (a + b);
				const isWithin = interval.low >= 0 && interval.high <= 1;
				return isWithin && interval.low <= share && share <= interval.high;
			})
		);
	});

	test('refuses a part that is larger than its whole', () => {
		expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
	});
});
