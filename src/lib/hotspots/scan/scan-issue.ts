import { growCluster, ownEvidence, type GrownCluster } from './grow-cluster.ts';
import { SCAN } from './scan-settings.ts';
import { scoreCluster, type ScoredCluster } from './score-cluster.ts';
import type { WindowEvidence } from './window-evidence.ts';

/**
 * All sets that grow from a commune with evidence of its own, in any window; the best first, no two with
 * a commune in common.
 * @param windows of one issue, the latest week alone first
 */
export function scanIssue(
	windows: readonly WindowEvidence[],
	neighbours: readonly Uint16Array[]
): ScoredCluster[] {
	const found: ScoredCluster[] = [];
	const latest = windows[0] as WindowEvidence;
	const seen = new Set<string>();
	for (const window of windows)
		for (let seed = 0; seed < neighbours.length; seed++) {
			if ((window.observed[seed] as number) <= (window.expected[seed] as number)) continue;
			if (ownEvidence(window, seed, SCAN.seed) < SCAN.seed) continue;
			const grown = growCluster(window, neighbours, seed);
			if (grown.evidence - costOf(grown, window) < SCAN.grown) continue;
			if (!isNew(seen, grown.members) || !isRecent(latest, grown.members)) continue;
			const cluster = scoreCluster(windows, grown.members);
			if (cluster.score >= SCAN.least) found.push(cluster);
		}
	return withoutOverlap(found, neighbours.length);
}

/** Notes a set; many seeds and windows lead to the same, and it is scored once. */
function isNew(seen: Set<string>, members: number[]): boolean {
	const before = seen.size;
	return seen.add(members.sort((a, b) => a - b).join()).size > before;
}

/** What a set pays for having been chosen among many. */
const costOf = ({ members }: GrownCluster, { weeks }: WindowEvidence): number =>
	SCAN.perCommune * (members.length - 1) + SCAN.perWindow * Math.log(weeks);

/** Whether the latest week alone is at its mean at least: what has ebbed is not emerging. */
function isRecent(latest: WindowEvidence, members: readonly number[]): boolean {
	let excess = 0;
	for (const commune of members)
		excess += (latest.observed[commune] as number) - (latest.expected[commune] as number);
	return excess >= 0;
}

function withoutOverlap(found: ScoredCluster[], communes: number): ScoredCluster[] {
	const taken = new Uint8Array(communes);
	const kept: ScoredCluster[] = [];
	for (const cluster of found.sort((a, b) => b.score - a.score)) {
		const { members } = cluster;
		if (members.some((commune) => taken[commune])) continue;
		for (const commune of members) taken[commune] = 1;
		kept.push(cluster);
		if (kept.length > SCAN.mostPerCommune * communes) break;
	}
	return kept;
}
