import { NEAR_RATIO, NEAR_SHARE } from './lifecycle-rules.ts';

/** Chance of at most `count` where `mean` are expected (Poisson). */
function atMost(count: number, mean: number): number {
	let term = Math.exp(-mean);
	let sum = term;
	for (let k = 1; k <= count; k += 1) {
		term *= mean / k;
		sum += term;
	}
	return sum;
}

/**
 * Whether a week counts about what was to be expected, and so few that it would be unusual if the
 * hotspot went on: where two a week come, one week without any says nothing.
 *
 * @param observed reports of this week alone
 * @param expected by the detector, for this week alone
 * @param weeklyRate of the hotspot when it was last seen
 */
export const isNearExpected = (observed: number, expected: number, weeklyRate: number): boolean =>
	observed <= NEAR_RATIO * expected && atMost(observed, weeklyRate) < NEAR_SHARE;
