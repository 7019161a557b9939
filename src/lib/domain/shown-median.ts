import type { MedianWait } from './figures.ts';
import { MIN_FOR_SHARE, MIN_PUBLISHED_CELL } from './suppression.ts';

/**
 * The median that may be shown: one whose interval is closed at both ends and that stands on at least
 * five cases. A handful of waits has a middle, but nothing bounds where the real one lies.
 */
export const shownMedian = ({ median, low, high, n }: MedianWait): number | null =>
	low === null || high === null || n < MIN_PUBLISHED_CELL ? null : median;

/** The same wait without a median that may not be shown. */
export const shownWait = <Wait extends MedianWait>(wait: Wait): Wait => ({
	...wait,
	median: shownMedian(wait)
});

/** The other wait, if the two medians may stand beside each other: each of 30 cases or more. */
export const comparableWait = <Wait extends MedianWait>(
	wait: Wait,
	other: Wait | null
): Wait | null =>
	other !== null && Math.min(wait.n, other.n) >= MIN_FOR_SHARE ? shownWait(other) : null;
