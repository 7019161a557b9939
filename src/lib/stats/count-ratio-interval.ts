import { wilsonInterval, Z_95, type Interval } from './wilson-interval.ts';

/**
 * The 95 % interval of the ratio `now / before` of two counts over periods of equal length: given
 * their sum, the newer one is binomial. Method: J. Przyborowski, H. Wilenski, Biometrika 31 (1940)
 * 313–323, with Wilson's limits. `high` is Infinity when there was none before; null for 0 and 0.
 */
export function countRatioInterval(now: number, before: number, z = Z_95): Interval | null {
	const share = wilsonInterval(now, now + before, z);
	return share && { low: share.low / (1 - share.low), high: share.high / (1 - share.high) };
}
