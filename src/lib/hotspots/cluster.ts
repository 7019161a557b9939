import type { HotspotLane } from '#lib/domain/hotspot/hotspot-lane.ts';

export interface ClusterMember {
	/** number of the commune */
	commune: number;
	/** the cluster's score, less what this commune falls short of its core */
	score: number;
	/** over the cluster's window */
	observed: number;
	expected: number;
	negative: number;
	negativeExpected: number;
}

/** Connected communes whose reports on one issue in the last weeks are beyond what was to be expected. */
export interface Cluster {
	/** number of the issue */
	issue: number;
	lane: HotspotLane;
	/** what is ranked and held against the threshold */
	score: number;
	/** the same from counts alone, and from the tone alone */
	volumeScore: number;
	toneScore: number;
	/** the window: so many weeks up to the one scanned */
	windowWeeks: number;
	observed: number;
	expected: number;
	/** an interval of 90 % about `expected`, its own uncertainty included */
	expectedLow: number;
	expectedHigh: number;
	negative: number;
	negativeExpected: number;
	/** the largest excess first */
	members: readonly ClusterMember[];
}
