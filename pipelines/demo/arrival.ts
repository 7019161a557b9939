import type { Channel } from '#lib/domain/channel.ts';
import { isMeeting } from './channel-mix.ts';
import { startOfDay } from './clock.ts';
import type { Random } from './random.ts';
import { tetFactor } from './tet.ts';
import { createWheel, spin } from './wheel.ts';

/** Sunday first. */
const WEEKDAY = [0.55, 1.2, 1.13, 1.08, 1.05, 1, 0.66];
/** By hour of the local day, for people who write or call on their own account. */
const BY_HOUR = [
	4, 2, 1, 1, 2, 6, 14, 30, 52, 58, 50, 34, 24, 30, 46, 48, 42, 34, 28, 34, 40, 36, 22, 10
];
const HOURS = createWheel([...BY_HOUR.keys()], (hour) => BY_HOUR[hour] ?? 0);
const FIXED_HOLIDAYS = ['01-01', '04-30', '05-01', '09-02'];

export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** How many messages a day brings beside an average one. */
export function dayFactor(day: string, tet: ReadonlyMap<number, string>): number {
	const holiday = FIXED_HOLIDAYS.includes(day.slice(5)) ? 0.45 : 1;
	return (WEEKDAY[weekdayOf(day)] ?? 1) * tetFactor(day, tet) * holiday;
}

/** The instant at which a message of a day arrives; meetings keep office hours. */
export function arrivalOn(day: string, channel: Channel, random: Random): number {
	const hour = isMeeting(channel) ? random.whole(8, 16) : spin(HOURS, random);
	return startOfDay(day) + (hour * 3600 + random.whole(0, 3599)) * 1000;
}
