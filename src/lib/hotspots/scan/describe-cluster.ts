import type { HotspotLane } from '#lib/domain/hotspot/hotspot-lane.ts';
import type { Cluster, ClusterMember } from '../cluster.ts';
import { ownEvidence } from './grow-cluster.ts';
import { interval90 } from '#lib/stats/negative-binomial.ts';
import { SCAN } from './scan-settings.ts';
import type { ScoredCluster } from './score-cluster.ts';

/** Tone evidence in nats that counts as having fired: e¹, nearly three to one. */
const TONE_FIRED = 1;

/** A scanned cluster as others read it. @param isSpike one commune and one week, far out */
export function describeCluster(issue: number, found: ScoredCluster, isSpike: boolean): Cluster {
	const { observed, expected, window, spread } = found;
	const members = membersOf(found);
	const { low, high } = interval90(expected, spread);
	const sum = (of: 'negative' | 'negativeExpected') =>
		members.reduce((total, member) => total + member[of], 0);
	return {
		issue,
		lane: isSpike ? 'spike' : laneOf(found),
		score: found.score,
		volumeScore: found.volumeScore,
		toneScore: found.toneScore,
		windowWeeks: window.weeks,
		observed,
		expected,
		expectedLow: low,
		expectedHigh: high,
		negative: sum('negative'),
		negativeExpected: sum('negativeExpected'),
		members
	};
}

const laneOf = ({ toneScore }: ScoredCluster): HotspotLane =>
	toneScore >= TONE_FIRED ? 'joint' : 'volume';

/** A commune scores what the cluster does, less the share of the core's evidence that it lacks. */
function membersOf({ members, window, score }: ScoredCluster): ClusterMember[] {
	const evidence = members.map((commune) => Math.max(0, ownEvidence(window, commune)));
	const core = Math.max(...evidence);
	return members
		.map((commune, place) => ({
			commune,
			score: score - SCAN.memberFall * (core > 0 ? 1 - (evidence[place] as number) / core : 0),
			observed: window.observed[commune] as number,
			expected: window.expected[commune] as number,
			negative: window.negative[commune] as number,
			negativeExpected: window.negativeExpected[commune] as number
		}))
		.sort((a, b) => b.observed - b.expected - (a.observed - a.expected) || a.commune - b.commune);
}
