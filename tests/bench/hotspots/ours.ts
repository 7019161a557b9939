import { CALIBRATION_WEEKS } from '#lib/hotspots/calibration/alert-history.ts';
import type { Cluster } from '#lib/hotspots/cluster.ts';
import { createDetector, type DetectionMode } from '#lib/hotspots/detector.ts';
import { scoreCells } from '#pipelines/detect/outside/score-cells.ts';
import type { Country } from './country/country.ts';
import { blankScores, cellsOf, rounded, type Scores } from './score/scores.ts';
import type { Incident } from './yardstick/scan.ts';

export interface OurResult {
	scores: Scores;
	/** clusters at or above their week's threshold */
	alerts: readonly Incident[];
	/** milliseconds a week that is scanned */
	msAWeek: number;
}

const asIncident = (week: number, { issue, score, members }: Cluster): Incident => ({
	...{ week, issue, score },
	communes: members.map(({ commune }) => commune)
});

/** Our detector on a made country, week by week. */
export function ours(country: Country, mode: DetectionMode): OurResult {
	const { frame, weeks, from } = country;
	const scores = blankScores(country);
	const alerts: Incident[] = [];
	const first = from - CALIBRATION_WEEKS;
	const detector = createDetector(frame, { mode, from: first });
	let spent = 0;
	for (const [week, counts] of weeks.entries()) {
		const started = performance.now();
		const { clusters, threshold } = detector.step(counts);
		if (week >= first) spent += performance.now() - started;
		if (week < from) continue;
		const size = { issues: frame.issues.length, communes: frame.communes.length };
		const found = scoreCells(clusters, threshold, size);
		const at = (week - from) * cellsOf(country);
		scores.score.set(found.score.map(rounded), at);
		scores.alarm.set(found.alarm, at);
		const high = clusters.filter(({ score }) => score >= threshold);
		alerts.push(...high.map((cluster) => asIncident(week, cluster)));
	}
	return { scores, alerts, msAWeek: spent / (weeks.length - first) };
}
