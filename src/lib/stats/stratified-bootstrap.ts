import type { Interval } from './wilson-interval.ts';

/**
 * Draws each stratum anew with replacement, at its own size, and hands the drawn positions to `use`.
 * The strata stay as they are: the spread is that of other members of the same strata.
 * Method: B. Efron, R. Tibshirani, An Introduction to the Bootstrap (1993), chapters 6 and 8.
 * @param sizes members of each stratum
 * @param use gets one array of positions a stratum; they are overwritten by the next draw
 * @param random numbers in [0, 1)
 */
export function stratifiedBootstrap(
	sizes: readonly number[],
	draws: number,
	random: () => number,
	use: (positions: readonly Int32Array[], draw: number) => void
): void {
	const positions = sizes.map((size) => new Int32Array(size));
	for (let draw = 0; draw < draws; draw++) {
		for (const stratum of positions) {
			const size = stratum.length;
			for (let i = 0; i < size; i++) stratum[i] = Math.floor(random() * size);
		}
		use(positions, draw);
	}
}

/**
 * The 95 % percentile interval of a bootstrapped share (Efron and Tibshirani 1993, chapter 13), its
 * draws first moved by their estimated bias (chapter 10): a resample holds fewer classes, which drags
 * macro-F1 down. Stays within 0–1 and holds the estimate. Throws RangeError without draws.
 */
export function percentileInterval(draws: ArrayLike<number>, estimate: number): Interval {
	const sorted = Float64Array.from(draws).sort();
	if (sorted.length === 0) throw new RangeError('an interval needs at least one draw');
	const bias = sorted.reduce((sum, value) => sum + value, 0) / sorted.length - estimate;
	const at = (share: number) =>
		(sorted[Math.round(share * (sorted.length - 1))] ?? estimate) - bias;
	return {
		low: Math.max(0, Math.min(estimate, at(0.025))),
		high: Math.min(1, Math.max(estimate, at(0.975)))
	};
}
