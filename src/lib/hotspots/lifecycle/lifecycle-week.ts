import type { HotspotLane } from '#lib/domain/hotspot/hotspot-lane.ts';
import type { HotspotState } from '#lib/domain/hotspot/hotspot-state.ts';
import type { HotspotTurn } from '#lib/domain/hotspot/hotspot.ts';
import type { Cluster, ClusterMember } from '../cluster.ts';

/** What a footprint counts over some weeks, whether or not the detector saw a cluster there. */
export type Footprint = Pick<
	Cluster,
	| 'observed'
	| 'expected'
	| 'expectedLow'
	| 'expectedHigh'
	| 'negative'
	| 'negativeExpected'
	| 'members'
>;

/** One scanned week as the detector leaves it. */
export interface LifecycleWeek {
	/** Monday, `YYYY-MM-DD` */
	week_on: string;
	clusters: readonly Cluster[];
	/** of the standard alert budget */
	threshold: number;
	/** counts communes over so many weeks up to this one */
	measure: (issue: number, communes: readonly number[], weeks: number) => Footprint;
	/** hotspots of which every petition was answered or settled by the end of the week */
	answered: ReadonlySet<string>;
}

/** A hotspot in one week. Communes and issues by their number in the frame. */
export interface HotspotOfWeek extends Footprint {
	hotspot_id: string;
	issue: number;
	first_week_on: string;
	flagged_week_on: string | null;
	recurs_of: string | null;
	state: HotspotState;
	lane: HotspotLane;
	/** 0 where no cluster was seen */
	score: number;
	volumeScore: number;
	toneScore: number;
	windowWeeks: number;
	members: readonly ClusterMember[];
	is_flagged: boolean;
	/** the highest score before this week; null in its first */
	peak_before: number | null;
}

/** A turn, and whose. */
export interface TurnOf extends HotspotTurn {
	hotspot_id: string;
}
