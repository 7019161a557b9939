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

function sortedDown(parts: readonly Float64Array[]): Float64Array {
	const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
	let from = 0;
	for (const part of parts) {
		all.set(part, from);
		from += part.length;
	}
	return all.sort().reverse();
}

/** A copy of what the history tells now. */
export const alertRates = (history: {
	score: readonly Float64Array[];
	before: readonly Float64Array[];
}): AlertRates => ({
	weeks: history.score.length,
	scores: sortedDown(history.score),
	befores: sortedDown(history.before.map((part) => part.filter((score) => score > -Infinity)))
});

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
