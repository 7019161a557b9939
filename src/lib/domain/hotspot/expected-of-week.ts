import type { HotspotWeek } from './hotspot.ts';

/** What is usual in some weeks, with an interval of 90 % about it; null where it is hidden. */
export type Usual = Pick<HotspotWeek, 'expected' | 'expected_low' | 'expected_high'>;

/**
 * What is usual in one week, by what is in a window of several. A single week varies more about its mean than
 * the mean of several does: where weeks vary apart, by its share of the window's variance, so that the
 * interval's arms shorten with the root of the number of weeks and not with the number. Rounded outwards to
 * whole reports, since there are no others.
 *
 * @param weeks of the window, 1 or more
 */
export function expectedOfWeek(
	{ expected, expected_low: low, expected_high: high }: Usual,
	weeks: number
): Usual {
	if (weeks === 1 || expected === null) return { expected, expected_low: low, expected_high: high };
	const mean = expected / weeks;
	const root = Math.sqrt(weeks);
	return {
		expected: mean,
		expected_low: low === null ? null : Math.max(0, Math.floor(mean - (expected - low) / root)),
		expected_high: high === null ? null : Math.ceil(mean + (high - expected) / root)
	};
}
