import { shareOfIssue, type ShareHistory } from '../expected/share-history.ts';
import { shareConcentration } from './share-concentration.ts';

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
export function expectedTone(history: ShareHistory, issue: number, communes: number): ExpectedTone {
	const { reports, negative, everywhere } = shareOfIssue(history, issue, communes);
	const prior = shareConcentration(negative, reports, everywhere);
	return {
		share: negative.map(
			(count, commune) => (count + prior * everywhere) / ((reports[commune] as number) + prior)
		),
		correlation: reports.map((count) => 1 / (count + prior + 1))
	};
}
