import { MIN_HOTSPOT_REPORTS } from '#lib/domain/hotspot/alert-budget.ts';
import type { Cluster } from '../cluster.ts';
import { BAND } from './lifecycle-rules.ts';

/** A cluster with its communes, and whether it is high enough to open a hotspot or keep it going. */
export interface UsableCluster {
	cluster: Cluster;
	communes: readonly number[];
	isInBand: boolean;
}

/** The best first; of equal ones the first by issue and place, so that the order they came in is of no account. */
const compare = (a: Cluster, b: Cluster) =>
	b.score - a.score ||
	a.issue - b.issue ||
	(a.members[0]?.commune ?? 0) - (b.members[0]?.commune ?? 0) ||
	a.members.length - b.members.length ||
	b.observed - a.observed ||
	a.windowWeeks - b.windowWeeks ||
	a.lane.localeCompare(b.lane);

/**
 * A week's clusters, the best first, each commune and issue in one at most: lanes may see the same
 * reports, and the highest score speaks for them.
 */
export function usableClusters(clusters: readonly Cluster[], threshold: number): UsableCluster[] {
	const taken = new Set<string>();
	const used: UsableCluster[] = [];
	for (const cluster of clusters.toSorted(compare)) {
		const communes = cluster.members.map(({ commune }) => commune);
		const cells = communes.map((commune) => `${cluster.issue} ${commune}`);
		if (cells.length === 0 || cells.some((cell) => taken.has(cell))) continue;
		for (const cell of cells) taken.add(cell);
		const isInBand = cluster.score >= threshold - BAND && cluster.observed >= MIN_HOTSPOT_REPORTS;
		used.push({ cluster, communes, isInBand });
	}
	return used;
}
