import { addDays, daysBetween } from '../period.ts';
import { expectedOfWeek } from './expected-of-week.ts';
import type { HotspotWeek } from './hotspot.ts';

/** One week of a footprint. */
export interface RhythmWeek {
	/** Monday */
	week_on: string;
	/** reports on the issue in the footprint; null where the number may not be told */
	n: number | null;
	/** of them of a negative tone; null as there */
	negative: number | null;
	/** there are more than `n`, in communes with so few that they are left out */
	is_at_least: boolean;
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
	/** null where the number may not be told */
	n: number | null;
	/** of them of a negative tone; null as there */
	negative: number | null;
	/** there are more than `n` */
	is_at_least?: boolean;
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
		: { ...expectedOfWeek(week, week.counted_weeks), is_flagged: week.is_flagged };

const countsOf = ({ n, negative, is_at_least = false }: Omit<CountedWeek, 'week_on'>) => ({
	...{ n, negative, is_at_least }
});

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
		...countsOf(counts.get(week_on) ?? { n: 0, negative: 0 }),
		...(known.get(week_on) ?? NOTHING_EXPECTED),
		is_partial: addDays(week_on, 6) > asOf
	}));
}
