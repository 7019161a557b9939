import { weekOffset, type RecentWeeks } from '../recent-weeks.ts';

/** Reports of one issue over a window of weeks beside those expected, one entry a commune. */
export interface CountWindow {
	weeks: number;
	observed: Float64Array;
	expected: Float64Array;
}

/** Sums of one issue over a window of weeks, one entry a commune. */
export interface IssueWindow extends CountWindow {
	negative: Float64Array;
	negativeExpected: Float64Array;
}

/** Where an issue's communes lie in the weeks kept. */
export interface IssueCells {
	/** the last week of the windows */
	week: number;
	/** issues × communes */
	cells: number;
	/** of its first commune */
	from: number;
}

/** A count that is kept of each week, and what was expected of it. */
interface Kept {
	counts: Uint16Array;
	means: Float32Array;
}

/** One sum over each window, the shortest first. */
type Sums = readonly Float64Array[];

/** Writes what was reported in each window, the shortest first, over what is in them. */
export const writeCounts = (
	windows: readonly CountWindow[],
	{ reports, mean }: RecentWeeks,
	place: IssueCells
): void =>
	writeSums(
		windows.map(({ weeks }) => weeks),
		windows.map(({ observed }) => observed),
		windows.map(({ expected }) => expected),
		{ counts: reports, means: mean },
		place
	);

/** Writes how much of it was negative over what is in the windows. */
export const writeNegatives = (
	windows: readonly IssueWindow[],
	{ negative, negativeMean }: RecentWeeks,
	place: IssueCells
): void =>
	writeSums(
		windows.map(({ weeks }) => weeks),
		windows.map((window) => window.negative),
		windows.map(({ negativeExpected }) => negativeExpected),
		{ counts: negative, means: negativeMean },
		place
	);

/** Each window goes on where the one before it ended. */
function writeSums(
	lengths: readonly number[],
	counts: Sums,
	means: Sums,
	kept: Kept,
	{ week, cells, from }: IssueCells
): void {
	let added = 0;
	lengths.forEach((weeks, k) => {
		const [count, mean] = [counts[k] as Float64Array, means[k] as Float64Array];
		startFrom(count, counts[k - 1]);
		startFrom(mean, means[k - 1]);
		for (; added < weeks; added++)
			addWeek(count, mean, kept, weekOffset(week - added, cells) + from);
	});
}

function startFrom(sum: Float64Array, shorter: Float64Array | undefined): void {
	if (shorter) sum.set(shorter);
	else sum.fill(0);
}

/** Adds the week whose communes begin at `from`. */
function addWeek(
	count: Float64Array,
	mean: Float64Array,
	{ counts, means }: Kept,
	from: number
): void {
	for (let commune = 0; commune < count.length; commune++) {
		const at = from + commune;
		count[commune] = (count[commune] as number) + (counts[at] as number);
		mean[commune] = (mean[commune] as number) + (means[at] as number);
	}
}
