import { weekOffset, type RecentWeeks } from '../recent-weeks.ts';
import type { CountFrame } from '../weekly-counts.ts';

/** Sums of one issue over a window of weeks, one entry a commune. */
export interface IssueWindow {
	weeks: number;
	observed: Float64Array;
	expected: Float64Array;
	negative: Float64Array;
	negativeExpected: Float64Array;
}

const blankWindow = (communes: number): IssueWindow => ({
	weeks: 0,
	observed: new Float64Array(communes),
	expected: new Float64Array(communes),
	negative: new Float64Array(communes),
	negativeExpected: new Float64Array(communes)
});

const copyOf = (window: IssueWindow): IssueWindow => ({
	weeks: window.weeks,
	observed: window.observed.slice(),
	expected: window.expected.slice(),
	negative: window.negative.slice(),
	negativeExpected: window.negativeExpected.slice()
});

/** Windows of an issue up to a week, the shortest first, as many as there are weeks for. */
export function issueWindows(
	frame: CountFrame,
	recent: RecentWeeks,
	issue: number,
	week: number,
	lengths: readonly number[]
): IssueWindow[] {
	const communes = frame.communes.length;
	const cells = communes * frame.issues.length;
	const windows: IssueWindow[] = [];
	const sums = blankWindow(communes);
	for (const weeks of lengths) {
		if (weeks > week + 1) break;
		for (; sums.weeks < weeks; sums.weeks++)
			addWeek(sums, recent, weekOffset(week - sums.weeks, cells) + issue * communes);
		windows.push(copyOf(sums));
	}
	return windows;
}

/** Adds the week whose communes begin at `from`. */
function addWeek(sums: IssueWindow, recent: RecentWeeks, from: number): void {
	const { observed, expected, negative, negativeExpected } = sums;
	for (let commune = 0; commune < observed.length; commune++) {
		const at = from + commune;
		observed[commune] = (observed[commune] as number) + (recent.reports[at] as number);
		expected[commune] = (expected[commune] as number) + (recent.mean[at] as number);
		negative[commune] = (negative[commune] as number) + (recent.negative[at] as number);
		negativeExpected[commune] =
			(negativeExpected[commune] as number) + (recent.negativeMean[at] as number);
	}
}
