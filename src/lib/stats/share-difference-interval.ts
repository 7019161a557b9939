import { wilsonInterval, Z_95, type Interval } from './wilson-interval.ts';

/** A part of a whole, both counts. */
export interface Part {
	part: number;
	whole: number;
}

/**
 * The 95 % interval of the difference `now − before` of two independent shares (−1 to 1).
 * Method: R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10: the Wilson limits of
 * either share, squared and added. Null where either whole is empty.
 */
export function shareDifferenceInterval(now: Part, before: Part, z = Z_95): Interval | null {
	const [a, b] = [now, before].map(({ part, whole }) => wilsonInterval(part, whole, z));
	if (!a || !b) return null;
	const [p, q] = [now.part / now.whole, before.part / before.whole];
	return {
		low: p - q - Math.hypot(p - a.low, b.high - q),
		high: p - q + Math.hypot(a.high - p, q - b.low)
	};
}
