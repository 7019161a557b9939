import { midTail } from '#lib/stats/negative-binomial.ts';
import { SCAN } from './scan-settings.ts';
import { toneEvidence, type WindowEvidence } from './window-evidence.ts';

/** A connected set of communes over a window, and what they add up to. */
export interface ScoredCluster {
	score: number;
	volumeScore: number;
	toneScore: number;
	members: readonly number[];
	/** of all windows, the one that shows it best */
	window: WindowEvidence;
	observed: number;
	expected: number;
	/** ratio of variance to mean of the sum, the uncertainty of the mean included */
	spread: number;
}

/** What one window shows of a set; `surprise` is −ln of the tail beyond its count. */
interface Showing {
	window: WindowEvidence;
	observed: number;
	expected: number;
	spread: number;
	surprise: number;
	tone: number;
}

function showingOf(window: WindowEvidence, members: readonly number[]): Showing {
	const [lows, middles, highs] = window.tone;
	let [observed, expected, doubt] = [0, 0, 0];
	let [low, middle, high] = [0, 0, 0];
	for (const commune of members) {
		observed += window.observed[commune] as number;
		expected += window.expected[commune] as number;
		doubt += window.doubt[commune] as number;
		low += lows[commune] as number;
		middle += middles[commune] as number;
		high += highs[commune] as number;
	}
	const spread = window.ratio + doubt / expected;
	const surprise = -Math.log(midTail(observed, expected, spread));
	return { window, observed, expected, spread, surprise, tone: toneEvidence(low, middle, high) };
}

/** Between the mean of the values and the highest: the nearer the mean, the larger the softness. */
function softMean(values: readonly number[]): number {
	const highest = Math.max(...values);
	const sum = values.reduce(
		(total, value) => total + Math.exp((value - highest) / SCAN.softness),
		0
	);
	return highest + SCAN.softness * Math.log(sum / values.length);
}

/**
 * Scores a set by what all windows show of it: a rise that lasts shows in the short and the long ones, a
 * chance peak in one of them. Less what the set costs for having been chosen among many.
 * Method: a power mean of the windows' Bayes factors, as in averaging over the hypotheses of a Bayesian
 * scan (D. B. Neill, A. W. Moore and G. F. Cooper, Advances in Neural Information Processing Systems
 * 18, 2006, 1003–1010), in the place of the maximum.
 */
export function scoreCluster(
	windows: readonly WindowEvidence[],
	members: readonly number[]
): ScoredCluster {
	const showings = windows.map((window) => showingOf(window, members));
	const costs = showings.map(({ window }) => SCAN.perWindow * Math.log(window.weeks));
	const volume = showings.map(({ surprise }, k) => surprise - (costs[k] as number));
	const joint = showings.map(({ tone }, k) => (volume[k] as number) + tone);
	const best = showings[joint.indexOf(Math.max(...joint))] as Showing;
	const { window, observed, expected, spread } = best;
	const size = SCAN.perCommune * (members.length - 1);
	return {
		score: softMean(joint) - size,
		volumeScore: softMean(volume) - size,
		toneScore: best.tone,
		...{ members, window, observed, expected, spread }
	};
}
