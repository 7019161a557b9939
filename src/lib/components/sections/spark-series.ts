import { shareOrNull } from '#lib/domain/suppression.ts';

export interface SparkWeek {
	n: number;
	negative_count: number;
	sentiment_known_count: number;
	counted_count: number;
	due_count: number;
	answered_on_time_count: number;
	wait: number | null;
	is_partial: boolean;
}

/** A week counts as ripe when as many of its cases are due as in the ripest one, less a tenth. */
const RIPE_PART = 0.9;
const dueShare = (week: SparkWeek) =>
	week.counted_count === 0 ? 0 : week.due_count / week.counted_count;

/**
 * The weekly values behind the headline figures. Incomplete weeks and shares of fewer than 30 are
 * null; so is "on time" of weeks whose cases are mostly not due, where only early answers count yet.
 */
export function sparkSeries(weeks: readonly SparkWeek[]) {
	const ripest = Math.max(0, ...weeks.map(dueShare));
	const whole = (value: (week: SparkWeek) => number | null) =>
		weeks.map((week) => (week.is_partial ? null : value(week)));
	return {
		received: whole((week) => week.n),
		negative: whole((week) => shareOrNull(week.negative_count, week.sentiment_known_count)),
		onTime: whole((week) =>
			dueShare(week) < RIPE_PART * ripest
				? null
				: shareOrNull(week.answered_on_time_count, week.due_count)
		),
		wait: whole((week) => week.wait)
	};
}
