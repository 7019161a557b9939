import { addDays, daysBetween, type Period } from '../period.ts';
import { suppressCells } from '../suppress-cells.ts';
import type { HotspotWeek } from './hotspot.ts';

/** One week of a footprint. */
export interface RhythmWeek {
	/** Monday */
	week_on: string;
	/** reports on the issue in the footprint; null where the number may not be told */
	n: number | null;
	/** of them of a negative tone; null as there */
	negative: number | null;
	/** what was to be expected in a week; null where nobody worked it out */
	expected: number | null;
	expected_low: number | null;
	expected_high: number | null;
	/** its score was at or above the threshold */
	is_flagged: boolean;
	/** reports of these days are still coming in */
	is_partial: boolean;
}

/** Reports of one week. */
export interface CountedWeek {
	/** Monday */
	week_on: string;
	n: number;
	negative: number;
}

type Expected = Pick<RhythmWeek, 'expected' | 'expected_low' | 'expected_high' | 'is_flagged'>;
const NOTHING_EXPECTED: Expected = {
	...{ expected: null, expected_low: null, expected_high: null },
	is_flagged: false
};

/** What a window expects, for one of its weeks; where the tone fired, that is the number that came. */
const aWeekOf = (week: HotspotWeek): Expected =>
	week.lane === 'tone'
		? { ...NOTHING_EXPECTED, is_flagged: week.is_flagged }
		: {
				expected: week.expected / week.window_weeks,
				expected_low: week.expected_low / week.window_weeks,
				expected_high: week.expected_high / week.window_weeks,
				is_flagged: week.is_flagged
			};

/**
 * The weeks of a footprint from a Monday to the day `asOf`, those without reports too.
 * @param counted what came, a week each; weeks without reports may be missing
 * @param weeks of the hotspot: what was to be expected
 */
export function rhythmOf(
	counted: readonly CountedWeek[],
	weeks: readonly HotspotWeek[],
	from: string,
	asOf: string
): RhythmWeek[] {
	const counts = new Map(counted.map((row) => [row.week_on, row]));
	const known = new Map(weeks.map((week) => [week.week_on, aWeekOf(week)]));
	const length = Math.floor(daysBetween(from, asOf) / 7) + 1;
	return Array.from({ length }, (_, i) => addDays(from, 7 * i)).map((week_on) => ({
		week_on,
		n: counts.get(week_on)?.n ?? 0,
		negative: counts.get(week_on)?.negative ?? 0,
		...(known.get(week_on) ?? NOTHING_EXPECTED),
		is_partial: addDays(week_on, 6) > asOf
	}));
}

/** The weeks as parts of one sum that is shown beside them: none of them can be worked out. */
function publishedParts(weeks: readonly RhythmWeek[]): RhythmWeek[] {
	const shown = suppressCells(weeks.map(({ n, negative }) => ({ n, counted_count: negative })));
	return weeks.map((week, i) => {
		const n = shown[i]?.['n'] ?? null;
		return { ...week, n, negative: n === null ? null : (shown[i]?.['counted_count'] ?? null) };
	});
}

/**
 * The same weeks without counts from 1 to 4, and without what would give one away.
 * @param sums periods of which the number of reports is shown beside them, each within the one before
 */
export function publishedWeeks(
	weeks: readonly RhythmWeek[],
	sums: readonly Period[]
): RhythmWeek[] {
	const sumOf = ({ week_on }: RhythmWeek) =>
		sums.findLastIndex(({ from, to }) => week_on >= from && week_on < to);
	const parts = Map.groupBy(weeks, (week) => (sumOf(week) < 0 ? week.week_on : sumOf(week)));
	return [...parts.values()]
		.flatMap(publishedParts)
		.toSorted((a, b) => (a.week_on < b.week_on ? -1 : 1));
}
