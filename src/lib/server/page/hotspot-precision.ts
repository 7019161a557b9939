import { monthlyPrecision, type MonthPrecision } from '#lib/domain/hotspot/precision.ts';
import { wilsonInterval } from '#lib/stats/wilson-interval.ts';
import type { PeopleStore } from '../people/people-store.ts';
import { alertWeeks } from '../queries/hotspots/alert-weeks.ts';
import type { Asking } from './page-load.ts';

const MONTHS = 12;

/** The first day of the month so many months before the one that holds a day. */
function monthsBefore(day: string, count: number): string {
	const [year = 0, month = 1] = day.split('-').map(Number);
	return new Date(Date.UTC(year, month - 1 - count, 1)).toISOString().slice(0, 10);
}

/**
 * How many alerts of each of the last twelve months were worth it, as people judged them, the newest
 * month first; empty without alerts. Nothing is trained or set anew by it.
 */
export async function hotspotPrecision(
	{ warehouse, viewer, view }: Asking,
	people: Pick<PeopleStore, 'triage'> | null
): Promise<MonthPrecision[]> {
	const from = monthsBefore(view.period.to, MONTHS - 1);
	const alerts = await alertWeeks(warehouse, viewer, view, from);
	const standing = people?.triage.standing(alerts.map(({ hotspot_id }) => hotspot_id)) ?? [];
	const triages = new Map(standing.map((triage) => [triage.hotspot_id, triage]));
	return monthlyPrecision(alerts, triages, wilsonInterval);
}
