import type { Country } from '../country/country.ts';
import { scoreEach, type Scores } from '../score/scores.ts';
import { reportsOf } from './counted.ts';
import { momentsOf } from './dashboards.ts';

export const EARS_METHODS = ['C1', 'C2', 'C3'] as const;
export type EarsMethod = (typeof EARS_METHODS)[number];

const BASELINE = 7;
const LEAST_DEVIATION = 0.5;
/** Points of the standard normal distribution: 0.999 and 0.975. */
const POINT = { C1: 3.090232306167813, C2: 3.090232306167813, C3: 1.959963984540054 };
/** Weeks between the baseline and the week that is judged. */
const GAP = { C1: 0, C2: 2, C3: 2 };

export interface EarsVerdict {
	/** standard deviations above the baseline; for C3 reports above the bound */
	score: number;
	alarm: boolean;
}

/**
 * EARS C1, C2 and C3: the latest count against a baseline of seven.
 * Method: M. Hutwagner et al., Journal of Urban Health 80, 2003, i89–i96, with the bounds of `earsC` of
 * the R package surveillance (M. Salmon et al., Journal of Statistical Software 70(10), 2016), whose C3
 * judges the two weeks before. A baseline's standard deviation is thought 0.5 at least.
 * @param counts up to the week that is judged, 12 at least
 */
export function ears(method: EarsMethod, counts: readonly number[]): EarsVerdict {
	const last = counts.length - 1;
	const baselineAt = (week: number) => {
		const { mean, deviation } = momentsOf(
			counts.slice(week - GAP[method] - BASELINE, week - GAP[method])
		);
		return { mean, deviation: Math.max(LEAST_DEVIATION, deviation) };
	};
	const standardised = (week: number) => {
		const { mean, deviation } = baselineAt(week);
		return ((counts[week] as number) - mean) / deviation;
	};
	if (method !== 'C3') {
		const score = standardised(last);
		return { score, alarm: score > POINT[method] };
	}
	const before = Math.max(0, standardised(last - 1) - 1) + Math.max(0, standardised(last - 2) - 1);
	const count = counts[last] as number;
	const bound = Math.max(0, count + baselineAt(last).deviation * (POINT.C3 - before));
	return { score: count - bound, alarm: count > bound };
}

const LOOK_BACK = 12;

export function earsScores(country: Country, method: EarsMethod): Scores {
	const count = reportsOf(country);
	return scoreEach(country, (week, cell) =>
		ears(
			method,
			Array.from({ length: LOOK_BACK }, (_, index) => count(week - LOOK_BACK + 1 + index, cell))
		)
	);
}
