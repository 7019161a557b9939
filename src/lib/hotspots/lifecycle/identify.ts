import { addDays } from '#lib/domain/period.ts';
import type { CountFrame } from '../weekly-counts.ts';
import { commonCount, jaccard, touches } from './footprint.ts';
import {
	NEAR_WEEKS,
	PART_OF_FOOTPRINT,
	RECURRENCE_WEEKS,
	SAME_FOOTPRINT
} from './lifecycle-rules.ts';
import type { LifecycleState, LiveHotspot, ResolvedHotspot } from './lifecycle-state.ts';
import type { UsableCluster } from './usable-clusters.ts';

/** Why a cluster opens a hotspot of its own. */
export type Origin =
	| { kind: 'opened' }
	| { kind: 'split'; from: LiveHotspot }
	| { kind: 'reopened'; of: ResolvedHotspot };

/** Which hotspot each cluster of a week belongs to. */
export interface Identified {
	/** live hotspots that a cluster continues */
	continued: ReadonlyMap<LiveHotspot, UsableCluster>;
	/** live hotspots whose communes went over to another */
	merged: ReadonlyMap<LiveHotspot, LiveHotspot>;
	/** clusters in the band that no live hotspot continues as */
	opening: readonly { used: UsableCluster; origin: Origin }[];
}

interface Pair {
	hotspot: LiveHotspot;
	used: UsableCluster;
	share: number;
}

const weeksBefore = (weekOn: string, weeks: number) => addDays(weekOn, -7 * weeks);

/** Of ids and of days: in the order of their characters. */
const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The most alike first; then the higher score, the older hotspot, the first by id. */
const compare = (a: Pair, b: Pair) =>
	b.share - a.share ||
	b.used.cluster.score - a.used.cluster.score ||
	inOrder(a.hotspot.first_week_on, b.hotspot.first_week_on) ||
	inOrder(a.hotspot.hotspot_id, b.hotspot.hotspot_id) ||
	(a.used.communes[0] ?? 0) - (b.used.communes[0] ?? 0);

function comparedPairs(live: readonly LiveHotspot[], clusters: readonly UsableCluster[]): Pair[] {
	const sets = clusters.map((used) => ({ used, communes: new Set(used.communes) }));
	const byIssue = Map.groupBy(sets, ({ used }) => used.cluster.issue);
	return live
		.flatMap((hotspot) =>
			(byIssue.get(hotspot.issue) ?? []).map(({ used, communes }) => ({
				...{ hotspot, used },
				share: jaccard(hotspot.members, communes)
			}))
		)
		.toSorted(compare);
}

/** Each hotspot one cluster at most and each cluster one hotspot at most: the best pairs first. */
function assign(pairs: readonly Pair[], continued: Map<LiveHotspot, UsableCluster>): void {
	const taken = new Set(continued.values());
	for (const { hotspot, used } of pairs) {
		if (continued.has(hotspot) || taken.has(used)) continue;
		continued.set(hotspot, used);
		taken.add(used);
	}
}

/** Whether most of the first footprint lies in the second. */
const isPartOf = (some: readonly number[], others: readonly number[]) =>
	commonCount(some, new Set(others)) >= PART_OF_FOOTPRINT * some.length;

function mergersOf(pairs: readonly Pair[], continued: ReadonlyMap<LiveHotspot, UsableCluster>) {
	const heirs = new Map([...continued].map(([hotspot, used]) => [used, hotspot]));
	const merged = new Map<LiveHotspot, LiveHotspot>();
	for (const { hotspot, used, share } of pairs) {
		const heir = heirs.get(used);
		if (!heir || !used.isInBand || continued.has(hotspot) || merged.has(hotspot)) continue;
		if (share >= SAME_FOOTPRINT || isPartOf(hotspot.members, used.communes))
			merged.set(hotspot, heir);
	}
	return merged;
}

function originOf(
	used: UsableCluster,
	pairsOfUsed: readonly Pair[],
	resolved: readonly ResolvedHotspot[],
	frame: CountFrame,
	since: string
): Origin {
	const parent = pairsOfUsed.find(
		({ share, hotspot }) => share >= SAME_FOOTPRINT || isPartOf(used.communes, hotspot.members)
	);
	if (parent) return { kind: 'split', from: parent.hotspot };
	const earlier = resolved.find(
		(each) =>
			each.issue === used.cluster.issue &&
			each.resolved_week_on >= since &&
			touches(frame, each.members, used.communes)
	);
	return earlier ? { kind: 'reopened', of: earlier } : { kind: 'opened' };
}

/**
 * Says which hotspot each cluster of a week is: one of the same issue with enough communes in common;
 * else one that it touches and that was seen not long ago and has no cluster of its own. What most of
 * whose communes went over to another merges with it; a second cluster of one hotspot is split off.
 *
 * @param clusters the best first
 */
export function identify(
	{ live, resolved }: LifecycleState,
	clusters: readonly UsableCluster[],
	frame: CountFrame,
	weekOn: string
): Identified {
	const pairs = comparedPairs(live, clusters);
	const continued = new Map<LiveHotspot, UsableCluster>();
	assign(
		pairs.filter(({ share }) => share >= SAME_FOOTPRINT),
		continued
	);
	const isMatched = new Set([...continued.keys()]);
	const strong = new Set(
		pairs.flatMap(({ hotspot, used, share }) => (share >= SAME_FOOTPRINT ? [hotspot, used] : []))
	);
	const nearSince = weeksBefore(weekOn, NEAR_WEEKS);
	const isBeside = ({ hotspot, used }: Pair) =>
		!isMatched.has(hotspot) &&
		!strong.has(hotspot) &&
		!strong.has(used) &&
		hotspot.seen_week_on >= nearSince &&
		touches(frame, hotspot.members, used.communes);
	assign(pairs.filter(isBeside), continued);
	const taken = new Set(continued.values());
	const recurrentSince = weeksBefore(weekOn, RECURRENCE_WEEKS);
	const pairsOf = Map.groupBy(pairs, ({ used }) => used);
	const opening = clusters
		.filter((used) => used.isInBand && !taken.has(used))
		.map((used) => ({
			used,
			origin: originOf(used, pairsOf.get(used) ?? [], resolved, frame, recurrentSince)
		}));
	return { continued, merged: mergersOf(pairs, continued), opening };
}
