/** Additive counts of feedback, as rollups and facts give them for any cell. */
export interface FeedbackCounts {
	n: number;
	negative_count: number;
	neutral_count: number;
	positive_count: number;
	unsure_count: number;
	/** negative, neutral and positive: the whole of a negative share */
	sentiment_known_count: number;
	due_count: number;
	answered_on_time_count: number;
	open_count: number;
}

export interface Named {
	name_vi: string | null;
	name_en: string | null;
}

/** The counts behind the five headline figures of a page. */
export interface HeadlineCounts {
	n: number;
	negative_count: number;
	neutral_count: number;
	positive_count: number;
	unsure_count: number;
	due_count: number;
	assumed_due_count: number;
	no_deadline_count: number;
	answered_due_count: number;
	answered_on_time_count: number;
	counted_count: number;
	answered_count: number;
	resolved_count: number;
	confirmed_count: number;
	open_count: number;
	open_over_30_count: number;
}

/** What became of the cases of a period: the counts of a funnel and of the ways out of it. */
export interface SettlementCounts {
	counted_count: number;
	due_count: number;
	answered_due_count: number;
	resolved_count: number;
	confirmed_count: number;
	refused_count: number;
	passed_on_count: number;
	no_action_count: number;
}

/** Cases not due yet that settled early count as on time, so unripe periods look better than they are. */
const RIPE_SHARE = 0.95;

/** Whether nearly all cases of a period that have a deadline are due: only then is on time comparable. */
export const isRipe = (counts: HeadlineCounts): boolean =>
	counts.due_count >= RIPE_SHARE * (counts.counted_count - counts.no_deadline_count);

/** A median with the ends of its 95 % interval; null where it cannot be told. */
export interface MedianWait {
	median: number | null;
	low: number | null;
	high: number | null;
	n: number;
}
