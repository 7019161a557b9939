import type { Country } from '../country/country.ts';
import { blankScores, cellsOf, rounded, type Scores } from '../score/scores.ts';
import { expectCounts } from './counts-expected.ts';
import { scanWeek, type Incident } from './scan.ts';
import { expectShares } from './shares-expected.ts';

/** New incidents a week that the threshold is to give, for every 300 communes. */
const BUDGET = { alerts: 2, communes: 300 };
const CALIBRATION_WEEKS = 40;
const NEWNESS_WEEKS = 4;
const THRESHOLDS = { highest: 12, lowest: 2, step: 0.1 };

/** An incident is new unless it overlaps one of the weeks before that is high enough as well. */
export function newIncidents(incidents: readonly Incident[], threshold: number): Incident[] {
	const high = incidents.filter(({ score }) => score >= threshold);
	return high.filter(
		(incident) =>
			!high.some(
				(past) =>
					past.issue === incident.issue &&
					past.week < incident.week &&
					past.week >= incident.week - NEWNESS_WEEKS &&
					past.communes.some((commune) => incident.communes.includes(commune))
			)
	);
}

function thresholdOf(before: readonly Incident[], communes: number): number {
	const allowed = (BUDGET.alerts * communes) / BUDGET.communes;
	let threshold = THRESHOLDS.highest;
	for (let lower = threshold; lower > THRESHOLDS.lowest; lower -= THRESHOLDS.step) {
		if (newIncidents(before, lower).length / CALIBRATION_WEEKS > allowed) break;
		threshold = lower;
	}
	return threshold;
}

export interface YardstickResult {
	scores: Scores;
	threshold: number;
	incidents: readonly Incident[];
	/** milliseconds a week */
	expecting: number;
	scanning: number;
}

/** The benchmark's reference algorithm: what a detector has to beat. */
export function yardstick(country: Country, { withTone }: { withTone: boolean }): YardstickResult {
	const { frame, weeks, from } = country;
	const started = performance.now();
	const expected = expectCounts(country);
	const shares = withTone ? expectShares(country) : null;
	const scanned = performance.now();
	const first = from - CALIBRATION_WEEKS;
	const incidents: Incident[] = [];
	for (let week = first; week < weeks.length; week++)
		for (let issue = 0; issue < frame.issues.length; issue++)
			incidents.push(...scanWeek(country, expected, shares, { issue, week }));
	const ended = performance.now();
	const threshold = thresholdOf(
		incidents.filter(({ week }) => week < from),
		frame.communes.length
	);
	const scores = blankScores(country);
	for (const { week, issue, score, communes } of incidents) {
		if (week < from) continue;
		for (const commune of communes) {
			const at = (week - from) * cellsOf(country) + issue * frame.communes.length + commune;
			scores.score[at] = rounded(score);
			scores.alarm[at] = Math.fround(score) >= threshold ? 1 : 0;
		}
	}
	return {
		...{ scores, threshold, incidents },
		expecting: (scanned - started) / weeks.length,
		scanning: (ended - scanned) / (weeks.length - first)
	};
}
