import type { Hotspot, HotspotWeek } from '#lib/domain/hotspot/hotspot.ts';
import { publishedWeeks, rhythmOf, type RhythmWeek } from '#lib/domain/hotspot/rhythm.ts';
import { windowOf } from '#lib/domain/hotspot/hotspot-window.ts';
import { addDays, daysBetween } from '#lib/domain/period.ts';
import { footprintWeeks } from '../queries/hotspots/footprint-weeks.ts';
import { daysOf } from '../queries/hotspots/hotspot-settlement.ts';
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
 * By id of the hotspot its weeks, whole ones and what of a later one has come. Leaders see no count from
 * 1 to 4, nor one that the hotspot's window or settlement would give away.
 * @param days from a Monday to the last day that is shown
 */
export async function footprintRhythms(
	{ warehouse, viewer, view }: Asking,
	hotspots: readonly Hotspot[],
	{ from, last }: { from: string; last: string },
	weeksOf: (hotspot: Hotspot) => readonly HotspotWeek[] = (hotspot) => [hotspot]
): Promise<Map<string, RhythmWeek[]>> {
	const period = { from, to: addDays(last, 1) };
	const counted = await footprintWeeks(warehouse, viewer, view, hotspots, period);
	const own = Map.groupBy(counted, ({ hotspot_id }) => hotspot_id);
	const isPublished = viewer.role === 'leader';
	return new Map(
		hotspots.map((hotspot) => {
			const { hotspot_id } = hotspot;
			const weeks = rhythmOf(own.get(hotspot_id) ?? [], weeksOf(hotspot), from, last);
			return [
				hotspot_id,
				isPublished ? publishedWeeks(weeks, [daysOf(hotspot), windowOf(hotspot)]) : weeks
			];
		})
	);
}
