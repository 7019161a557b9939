import { lnProbability } from '#lib/stats/negative-binomial.ts';
import { NEAR_RATIO, NEAR_SHARE } from './lifecycle-rules.ts';

/** Chance of at most `count` where `mean` are expected (Poisson). */
function atMost(count: number, mean: number): number {
	let sum = 0;
	for (let k = 0; k <= count; k++) sum += Math.exp(lnProbability(k, mean, 1));
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
