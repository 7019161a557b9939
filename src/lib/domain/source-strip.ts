import { addDays, daysBetween } from './period.ts';

export interface WeekGap {
	/** Monday of its first week */
	from: string;
	weeks: number;
}

/** The weeks of one source side by side, from its first with rows to the last of the data. */
export interface SourceStrip {
	/** Monday of the first week; null when there are no rows at all */
	first: string | null;
	/** rows by week; null where none came, which is a gap and no zero */
	counts: (number | null)[];
	empty_count: number;
	longest: WeekGap | null;
}

/** The longest run of weeks without rows; of equal ones the latest, which matters more. */
function longestGap(first: string, counts: readonly (number | null)[]): WeekGap | null {
	let longest: WeekGap | null = null;
	let run = 0;
	for (const [at, n] of counts.entries()) {
		run = n === null ? run + 1 : 0;
		if (run > 0 && run >= (longest?.weeks ?? 0))
			longest = { from: addDays(first, 7 * (at - run + 1)), weeks: run };
	}
	return longest;
}

/**
 * Lays the weeks of a source side by side, the empty ones between them too.
 * @param counted weeks that have rows, in any order; the same week twice is added up
 * @param last Monday of the last week of the data
 * @param isLastWhole whether that week is over; before that its silence is no gap
 */
export function sourceStrip(
	counted: readonly { received_week: string; n: number }[],
	last: string,
	isLastWhole: boolean
): SourceStrip {
	const byWeek = new Map<string, number>();
	for (const { received_week, n } of counted)
		byWeek.set(received_week, (byWeek.get(received_week) ?? 0) + n);
	const first = [...byWeek.keys()].sort()[0];
	if (first === undefined) return { first: null, counts: [], empty_count: 0, longest: null };
	const counts = Array.from(
		{ length: daysBetween(first, last) / 7 + 1 },
		(_, at) => byWeek.get(addDays(first, 7 * at)) ?? null
	);
	const judged = isLastWhole ? counts : counts.slice(0, -1);
	return {
		first,
		counts,
		empty_count: judged.filter((n) => n === null).length,
		longest: longestGap(first, judged)
	};
}
