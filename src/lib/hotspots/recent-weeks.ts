import type { CountFrame } from './weekly-counts.ts';

/** So many weeks are kept: the longest window, and the guard before a week teaches. */
export const RECENT_DEPTH = 8;

/** The last weeks, each at `(week % RECENT_DEPTH) * cells`, a cell being `issue * communes + commune`. */
export interface RecentWeeks {
	reports: Uint16Array;
	negative: Uint16Array;
	/** expected reports */
	mean: Float32Array;
	/** the expected reports of a cell whose level is 1 */
	exposure: Float32Array;
	/** negative reports expected among the observed */
	negativeMean: Float32Array;
}

export function blankRecentWeeks(frame: CountFrame): RecentWeeks {
	const length = RECENT_DEPTH * frame.issues.length * frame.communes.length;
	return {
		reports: new Uint16Array(length),
		negative: new Uint16Array(length),
		mean: new Float32Array(length),
		exposure: new Float32Array(length),
		negativeMean: new Float32Array(length)
	};
}

/** Where the cells of a week begin. */
export const weekOffset = (week: number, cells: number): number => (week % RECENT_DEPTH) * cells;

/** Counts over some weeks at one commune, beside what was to be expected. */
export interface PlaceCounts {
	observed: number;
	expected: number;
	negative: number;
	negativeExpected: number;
}

/** Sums a cell's last `weeks` weeks, `week` being the last; fewer where there are not so many. */
export function placeCounts(
	recent: RecentWeeks,
	cells: number,
	cell: number,
	week: number,
	weeks: number
): PlaceCounts {
	const counts = { observed: 0, expected: 0, negative: 0, negativeExpected: 0 };
	const first = Math.max(0, week + 1 - Math.min(weeks, RECENT_DEPTH));
	for (let past = first; past <= week; past++) {
		const at = weekOffset(past, cells) + cell;
		counts.observed += recent.reports[at] as number;
		counts.expected += recent.mean[at] as number;
		counts.negative += recent.negative[at] as number;
		counts.negativeExpected += recent.negativeMean[at] as number;
	}
	return counts;
}

/** Writes a week over the one that is let go. @param share expected negative, 0–1 in each cell */
export function keepWeek(
	recent: RecentWeeks,
	week: number,
	counts: { n: ArrayLike<number>; negative: ArrayLike<number> },
	expected: { mean: Float64Array; exposure: Float64Array },
	share: ArrayLike<number>
): void {
	const cells = expected.mean.length;
	const offset = weekOffset(week, cells);
	recent.reports.set(counts.n, offset);
	recent.negative.set(counts.negative, offset);
	recent.mean.set(expected.mean, offset);
	recent.exposure.set(expected.exposure, offset);
	for (let cell = 0; cell < cells; cell++)
		recent.negativeMean[offset + cell] = (counts.n[cell] as number) * (share[cell] as number);
}
