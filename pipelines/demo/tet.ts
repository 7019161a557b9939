import { CalendarVietnamese } from 'date-chinese';
import { daysBetween } from '#lib/domain/period.ts';

// The astronomy takes a millisecond a year, and every case asks.
const known = new Map<number, string>();

/** First day of the lunar year (mùng một Tết) that begins in the given solar year. */
export function tetFirstDay(year: number): string {
	const day = known.get(year) ?? computeTet(year);
	known.set(year, day);
	return day;
}

function computeTet(year: number): string {
	const calendar = new CalendarVietnamese();
	const { month, day } = calendar.fromJDE(calendar.newYear(year)).toGregorian(year);
	return new Date(Date.UTC(year, month - 1, Math.floor(day))).toISOString().slice(0, 10);
}

/**
 * What Tết does to the number of messages on a day: a dip to 0.3, then a rebound.
 * `tet` maps a year to its first day.
 */
export function tetFactor(day: string, tet: ReadonlyMap<number, string>): number {
	const first = tet.get(Number(day.slice(0, 4)));
	if (!first) return 1;
	const distance = daysBetween(first, day);
	if (distance >= -4 && distance < 7) return 0.3;
	if (distance >= -11 && distance < -4) return 0.75;
	return distance >= 7 && distance < 28 ? 1.22 : 1;
}
