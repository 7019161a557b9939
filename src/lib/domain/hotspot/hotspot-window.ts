import { addDays, type Period } from '../period.ts';
import type { Hotspot } from './hotspot.ts';

/** The days that a hotspot's figures count: its window of weeks up to and with its latest one. */
export const windowOf = ({
	week_on,
	window_weeks
}: Pick<Hotspot, 'week_on' | 'window_weeks'>): Period => ({
	from: addDays(week_on, -7 * (window_weeks - 1)),
	to: addDays(week_on, 7)
});
