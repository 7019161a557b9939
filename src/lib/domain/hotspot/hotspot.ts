import type { Dataset } from '../dataset.ts';
import type { HotspotLane } from './hotspot-lane.ts';
import type { HotspotState } from './hotspot-state.ts';

/** What a hotspot counts over some weeks, beside what was to be expected in them. */
export interface HotspotCounts {
	/** null where a viewer to whom small cells are not shown would see one */
	observed: number | null;
	/** null where `observed` is, if the tone alone fired: then the reports are taken as they came */
	expected: number | null;
	/** reports of a negative tone among `observed`; null as there */
	negative: number | null;
	/** null where `observed` is, of which it is a known part */
	negative_expected: number | null;
}

/** A hotspot in one week. */
export interface HotspotWeek extends HotspotCounts {
	/** Monday */
	week_on: string;
	state: HotspotState;
	/** the lane of the highest score */
	lane: HotspotLane;
	score: number;
	/** the threshold of the standard alert budget in that week */
	threshold: number;
	/** a score this high arises about once in so many weeks by chance, at least 1; null: rarer than can be told */
	recurrence_weeks: number | null;
	/** an interval of 90 % about `expected`, its own uncertainty included; null as there */
	expected_low: number | null;
	expected_high: number | null;
	/** how many weeks up to this one were looked at together, 1 to 6 */
	window_weeks: number;
	/** how many of them the counts speak of: all, or where they are published the newest alone */
	counted_weeks: number;
	commune_count: number;
	is_flagged: boolean;
}

/** A hotspot as the ranked list shows it: identity, and its latest week. */
export interface Hotspot extends HotspotWeek {
	/** stable over weeks and rebuilds */
	hotspot_id: string;
	dataset: Dataset;
	issue: string;
	issue_group: string;
	/** Monday of the first week as a candidate */
	first_week_on: string;
	/** Monday of the first week at the threshold; null while it never reached it */
	flagged_week_on: string | null;
	/** has a state in the last whole week of its dataset */
	is_current: boolean;
	/** where `observed` is hidden: as many at least, by the communes whose number is not; null otherwise */
	observed_at_least: number | null;
	/** the hotspot that its communes went over to */
	merged_into: string | null;
	/** of its members that the viewer may see, those with the largest excess first */
	commune_codes: string[];
	/** of its members, each once, in the same order */
	province_codes: string[];
	/** the resolved hotspot that it opens again */
	recurs_of: string | null;
	/** example data only: whether a hotspot was planted there; null for other data */
	is_planted: boolean | null;
}

/** A commune of a hotspot's footprint, or one beside it that is watched but not flagged. */
export interface HotspotPlace extends HotspotCounts {
	commune_code: string;
	is_member: boolean;
}

export const HOTSPOT_TURNS = ['opened', 'state', 'merged', 'split', 'reopened', 'closed'] as const;

/**
 * Something that happened to a hotspot: a new state, a merger with another, a part split off. Mergers and
 * splits stand with both hotspots. Its first turn is opened, reopened, or split.
 */
export interface HotspotTurn {
	week_on: string;
	turn: (typeof HOTSPOT_TURNS)[number];
	/** for `state` */
	state: HotspotState | null;
	/** for `merged`, `split`, `reopened` */
	other_id: string | null;
}
