import { expectedOfWeek } from './expected-of-week.ts';
import type { Hotspot } from './hotspot.ts';
import { HIDDEN_WEEK, isAsGiven, publishedCounts, type PublishedSum } from './published-counts.ts';
import { reachesBeyond } from './reaches-beyond.ts';

/** A hotspot with every count known. */
export type CountedHotspot = {
	[Key in keyof Omit<Hotspot, 'counted_weeks' | 'observed_at_least'>]: Key extends CountKey
		? number
		: Hotspot[Key];
};
type CountKey =
	'observed' | 'expected' | 'negative' | 'negative_expected' | 'expected_low' | 'expected_high';

/** As those see it who may see every count: of its whole window. */
export const exactHotspot = (hotspot: CountedHotspot): Hotspot => ({
	...hotspot,
	counted_weeks: hotspot.window_weeks,
	observed_at_least: null
});

/**
 * As it is published, and as leaders see it: with the counts of its newest week. Of a hotspot with members
 * out of scope no count is told: less what is counted within, it would be theirs.
 * @param newest of all members in the hotspot's last week
 */
export function publishedHotspot(hotspot: CountedHotspot, newest: PublishedSum): Hotspot {
	const { window_weeks: weeks } = hotspot;
	const { expected_low, expected_high } = expectedOfWeek(hotspot, weeks);
	const week = reachesBeyond(hotspot) ? HIDDEN_WEEK : newest;
	return {
		...hotspot,
		...publishedCounts(hotspot, weeks, week),
		// About the number that came, an interval would tell it.
		expected_low: isAsGiven(hotspot) ? null : expected_low,
		expected_high: isAsGiven(hotspot) ? null : expected_high,
		counted_weeks: 1,
		observed_at_least: week.at_least
	};
}
