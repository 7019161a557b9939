import { scoresDown, type ScoresByWeek } from './trailing-scores.ts';

/** With fewer weeks behind it a threshold is one that development seeds needed. */
const FEWEST_WEEKS = 8;
const UNTAUGHT_THRESHOLD = 6;
/** No threshold lies below, and hardly a score. */
export const LOWEST_THRESHOLD = 2;

/**
 * How often scores arose as new alerts in the trailing weeks.
 * A cluster is a new alert at the thresholds t with before < t ≤ score.
 */
export interface AlertRates {
	weeks: number;
	/** of all clusters, the highest first */
	scores: Float64Array;
	/** of all clusters that overlap an earlier one, sorted apart, the highest first */
	befores: Float64Array;
}

/** What the history tells now; it stands when weeks are added. */
export const alertRates = (history: { score: ScoresByWeek; before: ScoresByWeek }): AlertRates => {
	const befores = scoresDown(history.before);
	return {
		weeks: history.score.length,
		scores: scoresDown(history.score),
		befores: befores.subarray(0, countFrom(befores, -Number.MAX_VALUE))
	};
};

/** How many of `values`, the highest first, are at least `least`. */
function countFrom(values: Float64Array, least: number): number {
	let [low, high] = [0, values.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[middle] as number) >= least) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** New alerts of the trailing weeks at a threshold. */
export const newAlerts = ({ scores, befores }: AlertRates, threshold: number): number =>
	countFrom(scores, threshold) - countFrom(befores, threshold);

/** The smallest threshold that a score no longer reaches. */
const justAbove = (score: number): number => score * (1 + 2 * Number.EPSILON);

/**
 * The lowest threshold at and above which the trailing weeks' new alerts stayed within the budget on
 * average. Alerts of true hotspots count as well: it is a budget of attention.
 * @param perWeek new alerts a week in all communes together
 */
export function alertThreshold(rates: AlertRates, perWeek: number): number {
	if (rates.weeks < FEWEST_WEEKS) return UNTAUGHT_THRESHOLD;
	const allowed = perWeek * rates.weeks;
	let ended = 0;
	for (const [place, score] of rates.scores.entries()) {
		if (score < LOWEST_THRESHOLD) break;
		while (ended < rates.befores.length && (rates.befores[ended] as number) >= score) ended++;
		if (place + 1 - ended > allowed) return justAbove(score);
	}
	return LOWEST_THRESHOLD;
}
