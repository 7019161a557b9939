import {
	ALERT_BUDGETS,
	STANDARD_BUDGET,
	type AlertBudget
} from '#lib/domain/hotspot/alert-budget.ts';
import { addAlerts, blankAlertHistory, type AlertHistory } from './calibration/alert-history.ts';
import { recurrenceWeeks } from './calibration/alert-recurrence.ts';
import { alertRates, alertThreshold } from './calibration/alert-threshold.ts';
import type { Cluster } from './cluster.ts';
import { blankCountScan, takeInCounts, type CountScanState } from './scan/count-scan.ts';
import { placeCounts, type PlaceCounts } from './recent-weeks.ts';
import { onCountScale, TONE_BUDGET_SHARE, withoutOverlaps } from './scan/tone-lane.ts';
import { weekScan } from './scan/week-clusters.ts';
import { createToneScan, restoreToneScan, type ToneScanState } from './tone/tone-scan.ts';
import type { CountFrame, WeekCounts } from './weekly-counts.ts';

/** Counts and tone together, counts alone, tone alone. */
export type DetectionMode = 'joint' | 'volume' | 'tone';

export interface DetectorOptions {
	/** default joint */
	mode?: DetectionMode;
	/** new alerts a week for every 300 communes, default `STANDARD_BUDGET` */
	budget?: number;
	/** number of the first week that is scanned; earlier ones only teach; default 0 */
	from?: number;
}

export interface WeekDetection {
	/** best first, no two on one issue with a commune in common */
	clusters: readonly Cluster[];
	/** of each budget, from the weeks before this one alone */
	thresholds: readonly { budget: AlertBudget; threshold: number }[];
	/** of the budget asked for */
	threshold: number;
	/** chance makes a new alert at or above this score once in so many weeks; null: more rarely than can be told */
	recurrenceWeeks(score: number): number | null;
	/** the last `weeks` weeks at one commune, `RECENT_DEPTH` at most; to be asked before the next step */
	expectedOf(issue: number, commune: number, weeks: number): PlaceCounts;
}

/** All that a detector remembers: plain arrays, fit for `structuredClone`. */
export interface DetectorState {
	/** weeks taken in */
	week: number;
	scan: CountScanState;
	alerts: AlertHistory;
	/** null where the mode does without */
	tone: { scan: ToneScanState; alerts: AlertHistory } | null;
}

export interface Detector {
	/** Takes in the next week; what it tells depends on it and earlier ones alone. */
	step(week: WeekCounts): WeekDetection;
	/** a copy */
	state(): DetectorState;
}

/** A detector that has seen nothing. Weeks are numbered from 0 in the order they are taken in. */
export function createDetector(frame: CountFrame, options: DetectorOptions = {}): Detector {
	const cells = frame.issues.length * frame.communes.length;
	const hasTone = options.mode !== 'volume';
	return detectorFrom(
		frame,
		{
			week: 0,
			scan: blankCountScan(frame),
			alerts: blankAlertHistory(cells),
			tone: hasTone
				? { scan: createToneScan(frame).state(), alerts: blankAlertHistory(cells) }
				: null
		},
		options
	);
}

/**
 * Goes on where a detector of the same frame and options stood. Takes the state over, which it changes:
 * of a country it is a hundred megabytes.
 */
export const restoreDetector = (
	frame: CountFrame,
	state: DetectorState,
	options: DetectorOptions = {}
): Detector => detectorFrom(frame, state, options);

/** Communes that a budget of alerts is meant for. */
const BUDGET_COMMUNES = 300;

function detectorFrom(
	frame: CountFrame,
	state: DetectorState,
	{ mode = 'joint', budget = STANDARD_BUDGET, from = 0 }: DetectorOptions
): Detector {
	const communes = frame.communes.length;
	const cells = frame.issues.length * communes;
	const perWeek = (each: number) => (each * communes) / BUDGET_COMMUNES;
	const toneScan = state.tone && restoreToneScan(frame, state.tone.scan);
	const scanWeek = weekScan(frame);

	/** Count clusters, and those of tone alone that no better one overlaps. */
	function joined(counted: readonly Cluster[], toned: readonly Cluster[], threshold: number) {
		if (!state.tone) return [...counted];
		const rates = alertRates(state.tone.alerts);
		addAlerts(state.tone.alerts, toned, communes);
		const toneThreshold = alertThreshold(rates, perWeek(budget * TONE_BUDGET_SHARE));
		return withoutOverlaps(
			[...counted, ...onCountScale(toned, toneThreshold, threshold)],
			communes
		);
	}

	return {
		step(counts) {
			const { week, scan } = state;
			const expected = takeInCounts(frame, scan, week, counts);
			const toned = toneScan?.step(counts) ?? [];
			const rates = alertRates(state.alerts);
			const threshold = alertThreshold(rates, perWeek(budget));
			let clusters: Cluster[] = [];
			if (week >= from) {
				const scanned = { recent: scan.recent, expected, week, withTone: mode === 'joint' };
				clusters = mode === 'tone' ? toned : joined(scanWeek(scanned), toned, threshold);
				addAlerts(state.alerts, clusters, communes);
			}
			state.week++;
			return {
				clusters,
				thresholds: ALERT_BUDGETS.map((each) => ({
					budget: each,
					threshold: alertThreshold(rates, perWeek(each))
				})),
				threshold,
				recurrenceWeeks: (score) => recurrenceWeeks(rates, threshold, score),
				expectedOf: (issue, commune, weeks) =>
					placeCounts(scan.recent, cells, issue * communes + commune, week, weeks)
			};
		},
		state: () => structuredClone(state)
	};
}
