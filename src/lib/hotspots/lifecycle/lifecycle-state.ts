import type { HotspotLane } from '#lib/domain/hotspot/hotspot-lane.ts';
import type { HotspotState } from '#lib/domain/hotspot/hotspot-state.ts';

/** A hotspot that goes on, as it stood after the last week. Communes and issues by their number in the frame. */
export interface LiveHotspot {
	hotspot_id: string;
	issue: number;
	/** footprint of the last week in the band */
	members: readonly number[];
	state: HotspotState;
	lane: HotspotLane;
	window_weeks: number;
	first_week_on: string;
	/** first week at the threshold; null before */
	flagged_week_on: string | null;
	/** last week in the band */
	seen_week_on: string;
	/** weeks in the band since it opened or faded, single quiet ones between them left out */
	band_weeks: number;
	/** weeks below the band up to now */
	quiet_weeks: number;
	/** observed by expected in the last week in the band; of negative reports where the tone fired */
	ratio: number;
	/** reports a week in the last week in the band; negative ones where the tone fired */
	weekly_rate: number;
	/** whether ratio or footprint went up, of the last three weeks, the newest first */
	grown: readonly boolean[];
	/** the highest score up to now */
	peak_score: number;
	/** the resolved hotspot that it opens again */
	recurs_of: string | null;
}

/** A hotspot that was resolved not long ago and could begin again. */
export interface ResolvedHotspot {
	hotspot_id: string;
	issue: number;
	members: readonly number[];
	resolved_week_on: string;
}

/** All that the next week needs to know of those before it: plain values, and JSON keeps them. */
export interface LifecycleState {
	/** by id */
	live: readonly LiveHotspot[];
	/** by id */
	resolved: readonly ResolvedHotspot[];
}

export const NO_HOTSPOTS: LifecycleState = { live: [], resolved: [] };
