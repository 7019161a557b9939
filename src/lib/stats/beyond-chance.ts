import { countRatioInterval } from './count-ratio-interval.ts';
import { shareDifferenceInterval, type Part } from './share-difference-interval.ts';

/** Ends of an interval; a low end of null is unknown, a high end of null lies beyond what was seen. */
interface Ends {
	low: number | null;
	high: number | null;
}

/** Whether two shares differ by more than chance explains: 0 lies outside the difference's interval. */
export function sharesDiffer(now: Part, before: Part): boolean {
	const interval = shareDifferenceInterval(now, before);
	return interval !== null && (interval.low > 0 || interval.high < 0);
}

/** Whether two counts of equally long periods differ by more than chance: 1 lies outside the ratio's interval. */
export function countsDiffer(now: number, before: number): boolean {
	const interval = countRatioInterval(now, before);
	return interval !== null && (interval.low > 1 || interval.high < 1);
}

/** Whether two intervals have no value in common, which is stricter than a test of the difference. */
export function intervalsPart(now: Ends, before: Ends): boolean {
	if (now.low === null || before.low === null) return false;
	return now.low > (before.high ?? Infinity) || before.low > (now.high ?? Infinity);
}
