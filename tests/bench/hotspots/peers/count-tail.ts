import { lnProbability } from '#lib/stats/negative-binomial.ts';

const SMALLEST = 1e-300;
const MOST_TERMS = 2000;

/**
 * Probability of `count` reports or more for a negative binomial whose variance is `ratio` times its
 * mean, at least 1e-300.
 * @param part of the probability of `count` itself that is left out: a half gives the mid-p
 */
export function upperTail(count: number, mean: number, ratio: number, part = 0): number {
	const at = (value: number) => Math.exp(lnProbability(value, mean, ratio));
	let sum = 0;
	if (count < mean) {
		for (let below = 0; below < count; below++) sum += at(below);
		return Math.max(SMALLEST, 1 - sum - part * at(count));
	}
	const size = mean / (ratio - 1);
	let term = at(count);
	sum = term * (1 - part);
	for (let above = count + 1; above < count + MOST_TERMS; above++) {
		term *= ratio <= 1.0001 ? mean / above : ((size + above - 1) / above) * (1 - 1 / ratio);
		sum += term;
		if (term < sum * 1e-10) break;
	}
	return Math.max(SMALLEST, sum);
}
