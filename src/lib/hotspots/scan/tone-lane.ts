import type { Cluster } from '../cluster.ts';

/**
 * Of the budget of alerts, the share that a rise in tone alone may take. It is the less certain sign:
 * on the benchmark two of three such hotspots are found within eight weeks.
 */
export const TONE_BUDGET_SHARE = 0.15;

/**
 * Tone clusters with their scores moved onto the scale of count clusters: what is as rare among them as
 * `TONE_BUDGET_SHARE` of the budget stands where the threshold of count clusters stands.
 * @param toneThreshold of that share of the budget, among tone clusters
 * @param threshold of the whole budget, among the clusters they join
 */
export function onCountScale(
	clusters: readonly Cluster[],
	toneThreshold: number,
	threshold: number
): Cluster[] {
	const shift = threshold - toneThreshold;
	return clusters.map((cluster) => ({
		...cluster,
		score: cluster.score + shift,
		members: cluster.members.map((member) => ({ ...member, score: member.score + shift }))
	}));
}

/** All clusters, the best first, without those that share a cell with a better one. */
export function withoutOverlaps(clusters: readonly Cluster[], communes: number): Cluster[] {
	const taken = new Set<number>();
	return [...clusters]
		.sort((a, b) => b.score - a.score)
		.filter(({ issue, members }) => {
			const cells = members.map(({ commune }) => issue * communes + commune);
			if (cells.some((cell) => taken.has(cell))) return false;
			for (const cell of cells) taken.add(cell);
			return true;
		});
}
