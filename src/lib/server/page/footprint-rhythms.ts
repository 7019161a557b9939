import type { Hotspot, HotspotWeek } from '#lib/domain/hotspot/hotspot.ts';
import { publishedBar } from '#lib/domain/hotspot/published-counts.ts';
import { reachesBeyond } from '#lib/domain/hotspot/reaches-beyond.ts';
import { rhythmOf, type RhythmWeek } from '#lib/domain/hotspot/rhythm.ts';
import { addDays, daysBetween } from '#lib/domain/period.ts';
import { footprintWeeks } from '../queries/hotspots/footprint-weeks.ts';
import type { Asking } from './page-load.ts';

/** Half a year: what is usual shows, and bars stay wide enough to be seen. */
const WEEKS = 26;
/** More weeks are too thin to be seen. */
const MOST_WEEKS = 65;
/** So many of what came before it, where it has lasted long. */
const WEEKS_BEFORE = 9;
/** Of an earlier hotspot, so much of what came after it is shown. */
const WEEKS_AFTER = 4;

/** The days that the rhythm of a hotspot shows: half a year to its last week, or from well before it began. */
export function rhythmDays(
	{ first_week_on, week_on }: Pick<Hotspot, 'first_week_on' | 'week_on'>,
	asOf: string
): { from: string; last: string } {
	const lasted = daysBetween(first_week_on, week_on) / 7 + WEEKS_BEFORE;
	const weeks = Math.min(MOST_WEEKS, Math.max(WEEKS, lasted));
	const after = addDays(week_on, 7 * (1 + WEEKS_AFTER) - 1);
	return { from: addDays(week_on, -7 * (weeks - 1)), last: after < asOf ? after : asOf };
}

/**
 * By id of the hotspot its weeks in the communes that the viewer may see, whole ones and what of a later one
 * has come; what is usual is told where that is all of it. Leaders see of a week what may be published.
 * @param days from a Monday to the last day that is shown
 */
export async function footprintRhythms(
	{ warehouse, viewer }: Asking,
	hotspots: readonly Hotspot[],
	{ from, last }: { from: string; last: string },
	weeksOf: (hotspot: Hotspot) => readonly HotspotWeek[] = (hotspot) => [hotspot]
): Promise<Map<string, RhythmWeek[]>> {
	const period = { from, to: addDays(last, 1) };
	const counted = await footprintWeeks(warehouse, viewer, hotspots, period);
	const isPublished = viewer.role === 'leader';
	const shown = counted.map((week) => ({ ...week, ...(isPublished && publishedBar(week)) }));
	const own = Map.groupBy(shown, ({ hotspot_id }) => hotspot_id);
	return new Map(
		hotspots.map((hotspot) => {
			const { hotspot_id } = hotspot;
			const known = reachesBeyond(hotspot) ? [] : weeksOf(hotspot);
			return [hotspot_id, rhythmOf(own.get(hotspot_id) ?? [], known, from, last)];
		})
	);
}
