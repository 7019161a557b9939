import type { CountFrame } from '../weekly-counts.ts';
import { shareOfIssue, type ShareHistory } from './share-history.ts';

/** So many reports of its issue everywhere stand in for what a commune has not yet shown. */
const PRIOR_REPORTS = 25;

/**
 * Writes the share of reports that is to be expected negative, 0–1 in each cell: the commune's own,
 * shrunk to that of the issue everywhere.
 * Method: the mean of a beta–binomial posterior (A. Gelman et al., Bayesian Data Analysis, 3rd ed.,
 * section 2.4) with fading weights.
 */
export function expectedShares(
	frame: CountFrame,
	history: ShareHistory,
	share: Float32Array | Float64Array
): void {
	const communes = frame.communes.length;
	for (let issue = 0; issue < frame.issues.length; issue++) {
		const { reports, negative, everywhere } = shareOfIssue(history, issue, communes);
		for (let commune = 0; commune < communes; commune++)
			share[issue * communes + commune] =
				((negative[commune] as number) + PRIOR_REPORTS * everywhere) /
				((reports[commune] as number) + PRIOR_REPORTS);
	}
}
