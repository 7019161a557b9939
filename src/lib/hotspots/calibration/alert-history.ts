import type { Cluster } from '../cluster.ts';

/** Weeks whose alerts tell how often a score arises. */
export const CALIBRATION_WEEKS = 40;
/** A cluster is new unless it overlaps one on its issue in so many weeks before. */
export const NEWNESS_WEEKS = 4;

/**
 * The trailing weeks, the oldest first. At every threshold from above `before` up to `score` a cluster
 * was a new alert: clusters that overlap an earlier one of at least their own score never were.
 */
export interface AlertHistory {
	/** of each week's clusters, what they score */
	score: Float64Array[];
	/** in the same order, the highest score of an earlier cluster that they overlap; -Infinity: none */
	before: Float64Array[];
	/** score of the cluster on each cell, `NEWNESS_WEEKS` weeks in turn; -Infinity: none */
	covering: Float64Array;
	/** weeks added */
	weeks: number;
}

/** @param cells issues × communes */
export const blankAlertHistory = (cells: number): AlertHistory => ({
	score: [],
	before: [],
	covering: new Float64Array(NEWNESS_WEEKS * cells).fill(-Infinity),
	weeks: 0
});

/** Adds a week's clusters, and lets the oldest week go. */
export function addAlerts(
	history: AlertHistory,
	clusters: readonly Cluster[],
	communes: number
): void {
	const before = clusters.map((cluster) => highestBefore(history, cluster, communes));
	const isNew = clusters.map((cluster, k) => (before[k] as number) < cluster.score);
	history.score.push(Float64Array.from(clusters, ({ score }) => score).filter((_, k) => isNew[k]));
	history.before.push(Float64Array.from(before).filter((_, k) => isNew[k]));
	if (history.score.length > CALIBRATION_WEEKS) {
		history.score.shift();
		history.before.shift();
	}
	cover(history, clusters, communes);
	history.weeks++;
}

/** The highest score of a cluster of the weeks before on the same issue that shares a commune. */
function highestBefore(
	{ covering }: AlertHistory,
	{ issue, members }: Cluster,
	communes: number
): number {
	const cells = covering.length / NEWNESS_WEEKS;
	let highest = -Infinity;
	for (const { commune } of members)
		for (let at = issue * communes + commune; at < covering.length; at += cells)
			highest = Math.max(highest, covering[at] as number);
	return highest;
}

/** Writes the week's clusters over those of the week that is no longer before. */
function cover(history: AlertHistory, clusters: readonly Cluster[], communes: number): void {
	const cells = history.covering.length / NEWNESS_WEEKS;
	const from = (history.weeks % NEWNESS_WEEKS) * cells;
	history.covering.fill(-Infinity, from, from + cells);
	for (const { issue, score, members } of clusters)
		for (const { commune } of members) history.covering[from + issue * communes + commune] = score;
}
