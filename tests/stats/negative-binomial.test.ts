import { describe, expect, test } from 'vitest';
import { lnGamma } from '#lib/stats/ln-gamma.ts';
import { interval90, lnProbability, midTail, quantile } from '#lib/stats/negative-binomial.ts';

test.each([
	[1, 0],
	[5, Math.log(24)],
	[0.5, Math.log(Math.sqrt(Math.PI))],
	[11, Math.log(3628800)],
	[0.01, 4.599479878042022]
])('the gamma function of %d has the known logarithm', (x, known) => {
	expect(lnGamma(x)).toBeCloseTo(known, 11);
});

describe('a negative binomial of mean 2 and variance 4', () => {
	// two successes wanted, each trial one in two: (k + 1) / 2^(k + 2)
	test.each([
		[0, 1 / 4],
		[1, 1 / 4],
		[2, 3 / 16],
		[3, 1 / 8]
	])('gives %i the probability counted by hand', (count, probability) => {
		expect(Math.exp(lnProbability(count, 2, 2))).toBeCloseTo(probability, 12);
	});

	test.each([
		[0, 7 / 8],
		[1, 5 / 8],
		[2, 5 / 16 + 3 / 32],
		[3, 3 / 16 + 1 / 16]
	])('has the mid-p tail of %i counted by hand', (count, tail) => {
		expect(midTail(count, 2, 2)).toBeCloseTo(tail, 9);
	});

	test('has its quantiles where the sums pass them', () => {
		expect(quantile(0.05, -1.6449, 2, 2)).toBe(0);
		expect(quantile(0.49, 0, 2, 2)).toBe(1);
		expect(quantile(0.95, 1.6449, 2, 2)).toBe(6);
		expect(interval90(2, 2)).toEqual({ low: 0, high: 6 });
	});
});

describe('without more variance than mean', () => {
	test('it is the Poisson', () => {
		expect(Math.exp(lnProbability(0, 3, 1))).toBeCloseTo(Math.exp(-3), 12);
		expect(midTail(0, 3, 1)).toBeCloseTo(1 - Math.exp(-3) / 2, 9);
		// P(X > 4) + P(X = 4) / 2 for a mean of 3
		expect(midTail(4, 3, 1)).toBeCloseTo(0.1847367 + 0.1680314 / 2, 6);
	});
});

test('a tail never is 0, however far out', () => {
	expect(midTail(5000, 1, 1.2)).toBeGreaterThan(0);
});

test('large means have the normal quantiles', () => {
	expect(quantile(0.95, 1.6449, 10_000, 1)).toBe(10_164);
	expect(interval90(10_000, 1)).toEqual({ low: 9_836, high: 10_164 });
});

test('nothing expected lets nothing come', () => {
	expect(quantile(0.95, 1.6449, 0, 1.5)).toBe(0);
	expect(lnProbability(0, 0, 1.5)).toBe(0);
});
