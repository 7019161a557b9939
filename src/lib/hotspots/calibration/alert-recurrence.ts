import { LOWEST_THRESHOLD, newAlerts, type AlertRates } from './alert-threshold.ts';

/** The tail is fitted between the threshold and so far below it, where chance makes nearly all alerts. */
const FITTED_BELOW = 2;
/** A shorter stretch tells nothing; scores are in nats, so chance thins by e with each. */
const SHORTEST_FIT = 0.5;
const UNFITTED_STEEPNESS = 1;
/** What no alert in all trailing weeks stands for. */
const NONE_SEEN = 0.5;
/** Beyond ten years nobody can say how often. */
const MOST_WEEKS = 520;

/**
 * Once in how many weeks chance makes a new alert at or above this score somewhere; null when more
 * rarely than once in ten years. Up to the threshold the trailing weeks tell. Above it stand the true
 * hotspots as well, so that they would count as chance: there the exponential tail goes on with which
 * alerts thin out just below.
 * Method: beyond a high score the scores of scan statistics have the exponential tail of a Gumbel
 * distribution (A. M. Abrams, K. Kleinman and M. Kulldorff, International Journal of Health Geographics
 * 9:61, 2010), fitted by two counts of exceedances.
 */
export function recurrenceWeeks(
	rates: AlertRates,
	threshold: number,
	score: number
): number | null {
	const atLeast = Math.min(score, threshold);
	if (rates.weeks === 0) return null;
	const alerts = Math.max(newAlerts(rates, atLeast), NONE_SEEN);
	const thinning = Math.exp(steepness(rates, threshold, alerts) * (score - atLeast));
	const weeks = (rates.weeks / alerts) * thinning;
	return weeks > MOST_WEEKS ? null : weeks;
}

/** By how much the logarithm of the number of alerts falls for each nat of score below the threshold. */
function steepness(rates: AlertRates, threshold: number, alerts: number): number {
	const stretch = Math.min(FITTED_BELOW, threshold - LOWEST_THRESHOLD);
	if (stretch < SHORTEST_FIT) return UNFITTED_STEEPNESS;
	const below = Math.max(newAlerts(rates, threshold - stretch), alerts);
	return Math.log(below / alerts) / stretch;
}
