import { lnGamma } from './ln-gamma.ts';
import type { Interval } from './wilson-interval.ts';

/** Below this ratio of variance to mean a count is taken for a Poisson one. */
const POISSON_RATIO = 1.0001;
const MAX_TERMS = 5000;
const SMALLEST = 1e-300;

/**
 * Logarithm of the probability of `count` for a negative binomial of the given mean whose variance is
 * `ratio` times the mean (the form NB1 of A. C. Cameron and P. K. Trivedi, Regression Analysis of Count
 * Data, 1998, section 3.3); a ratio of 1 is the Poisson.
 */
export function lnProbability(count: number, mean: number, ratio: number): number {
	if (mean <= 0) return count === 0 ? 0 : -Infinity;
	if (ratio <= POISSON_RATIO) return count * Math.log(mean) - mean - lnGamma(count + 1);
	const size = mean / (ratio - 1);
	return (
		lnGamma(count + size) -
		lnGamma(size) -
		lnGamma(count + 1) -
		size * Math.log(ratio) +
		count * Math.log(1 - 1 / ratio)
	);
}

/** Probability of `count + 1` as a multiple of that of `count`. */
function nextTerm(count: number, mean: number, ratio: number): number {
	if (ratio <= POISSON_RATIO) return mean / (count + 1);
	return ((mean / (ratio - 1) + count) / (count + 1)) * (1 - 1 / ratio);
}

/** Sum of the probabilities above `count`, given that of `count` itself. */
function sumAbove(count: number, atCount: number, mean: number, ratio: number): number {
	let [sum, term] = [0, atCount];
	for (let k = count; k < count + MAX_TERMS; k++) {
		term *= nextTerm(k, mean, ratio);
		sum += term;
		if (k > mean && term < sum * 1e-10) break;
	}
	return sum;
}

/** Sum of the probabilities below `count`. */
function sumBelow(count: number, mean: number, ratio: number): number {
	let [sum, term] = [0, Math.exp(lnProbability(0, mean, ratio))];
	for (let k = 0; k < count; k++) {
		sum += term;
		term *= nextTerm(k, mean, ratio);
	}
	return sum;
}

/**
 * Probability of more than `count`, and half that of `count` itself (the mid-p of H. O. Lancaster,
 * JASA 56, 1961, 223–234, which takes the step out of discrete tails). Never below 1e-300.
 */
export function midTail(count: number, mean: number, ratio: number): number {
	const atCount = Math.exp(lnProbability(count, mean, ratio));
	const tail =
		count < mean && count < MAX_TERMS
			? 1 - sumBelow(count, mean, ratio) - atCount / 2
			: sumAbove(count, atCount, mean, ratio) + atCount / 2;
	return Math.max(SMALLEST, tail);
}

/** From this mean on the normal distribution tells a negative binomial's quantile to within one count. */
const NORMAL_FROM = 2000;

/** The smallest count below or at which lies at least the share `probability`. @param point of the standard normal for it */
export function quantile(probability: number, point: number, mean: number, ratio: number): number {
	if (mean <= 0) return 0;
	if (mean >= NORMAL_FROM) return Math.max(0, Math.round(mean + point * Math.sqrt(ratio * mean)));
	let [count, term] = [0, Math.exp(lnProbability(0, mean, ratio))];
	let sum = term;
	while (sum < probability && count < MAX_TERMS) {
		term *= nextTerm(count, mean, ratio);
		sum += term;
		count++;
	}
	return count;
}

/** The 95 % point of the standard normal distribution: two-sided 90 % intervals. */
const Z_90 = 1.6449;

/** The counts between which nine of ten lie, as near as whole numbers can. */
export const interval90 = (mean: number, ratio: number): Interval => ({
	low: quantile(0.05, -Z_90, mean, ratio),
	high: quantile(0.95, Z_90, mean, ratio)
});
