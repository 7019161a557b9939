import type { Published } from './publish-rows.ts';
import { publishedShare } from './published-share.ts';

interface WeekCounts {
	/** Monday */
	received_week: string;
	n: number;
	negative_count: number;
	sentiment_known_count: number;
	due_count: number;
	answered_on_time_count: number;
	/** median days to an answer */
	wait: number | null;
	is_partial: boolean;
	/** nearly all of its cases are due: only then does "on time" tell more than early answers */
	is_ripe: boolean;
}
export type PublishedWeek = Published<WeekCounts>;

/**
 * The weekly values behind a brief's headline figures, oldest first. Null where a count is hidden,
 * where a week is not whole, for shares of fewer than 30, and for "on time" of weeks that are not ripe. `cut` holds weeks that another table of the brief shows a part of, or hides.
 */
export function publishedSeries(weeks: readonly PublishedWeek[], cut: ReadonlySet<string>) {
	const whole = (value: (week: PublishedWeek) => number | null) =>
		weeks.map((week) => (week.is_partial || cut.has(week.received_week) ? null : value(week)));
	return {
		received: whole((week) => week.n),
		negative: whole((week) => publishedShare(week.negative_count, week.sentiment_known_count)),
		onTime: whole((week) =>
			week.is_ripe ? publishedShare(week.answered_on_time_count, week.due_count) : null
		),
		wait: whole((week) => (week.n === null ? null : week.wait))
	};
}
