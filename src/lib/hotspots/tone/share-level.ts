import type { CountFrame } from '../weekly-counts.ts';
import { shareConcentration } from './share-concentration.ts';

/** Weeks after which what was learned counts half: a commune's tone on an issue changes slowly. */
const HALF_LIFE = 80;
const DECAY = 0.5 ** (1 / HALF_LIFE);
/** An issue without reports is thought half negative, on the strength of ten. */
const BLANK = { negative: 5, reports: 10 };

/** Faded counts of past weeks at `issue * communes + commune`. */
export interface ShareLevelState {
	reports: Float64Array;
	negative: Float64Array;
}

export function blankShareLevel(frame: CountFrame): ShareLevelState {
	const cells = frame.issues.length * frame.communes.length;
	return { reports: new Float64Array(cells), negative: new Float64Array(cells) };
}

/** Lets one more week teach; what earlier weeks taught fades. */
export function teachShareLevel(
	level: ShareLevelState,
	reports: ArrayLike<number>,
	negative: ArrayLike<number>
): void {
	for (let cell = 0; cell < level.reports.length; cell++) {
		level.reports[cell] = (level.reports[cell] as number) * DECAY + (reports[cell] as number);
		level.negative[cell] = (level.negative[cell] as number) * DECAY + (negative[cell] as number);
	}
}

/** Of one issue, an entry a commune. */
export interface ExpectedTone {
	/** share of negative reports, 0–1 */
	share: Float64Array;
	/** correlation of the reports of one commune that comes of not knowing its share exactly, 0–1 */
	correlation: Float64Array;
}

/**
 * The share of negative reports to be expected of each commune: its own, shrunk to that of the issue
 * everywhere by as much as communes are seen to resemble each other.
 * Method: the mean of a beta–binomial posterior with fading weights (A. Gelman et al., Bayesian Data
 * Analysis, 3rd ed., section 2.4).
 */
export function expectedTone(
	level: ShareLevelState,
	issue: number,
	communes: number
): ExpectedTone {
	const reports = level.reports.subarray(issue * communes, (issue + 1) * communes);
	const negative = level.negative.subarray(issue * communes, (issue + 1) * communes);
	const total = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0);
	const everywhere = (BLANK.negative + total(negative)) / (BLANK.reports + total(reports));
	const prior = shareConcentration(negative, reports, everywhere);
	return {
		share: negative.map(
			(count, commune) => (count + prior * everywhere) / ((reports[commune] as number) + prior)
		),
		correlation: reports.map((count) => 1 / (count + prior + 1))
	};
}
