import { join } from 'node:path';
import {
	announcedDaySchema,
	workingHourSchema,
	type AnnouncedDay,
	type WorkingHour
} from '#lib/domain/working-time.ts';
import { readHolidays } from './read-holidays.ts';
import { readTable } from './read-table.ts';

/** When offices are open: weekly hours, days off, and announced exceptions to both. */
export interface WorkingTime {
	working_hours: WorkingHour[];
	holidays: { on_date: string }[];
	announced_days: AnnouncedDay[];
}

/**
 * `working-hours.csv`, `holidays.csv` and `announced-days.csv` of the reference folder `dir`.
 * Throws `UnreadableReference` when one is malformed.
 */
export const readWorkingTime = (dir: string): WorkingTime => ({
	working_hours: readTable(join(dir, 'working-hours.csv'), workingHourSchema),
	holidays: readHolidays(dir).map(({ on_date }) => ({ on_date })),
	announced_days: readTable(join(dir, 'announced-days.csv'), announcedDaySchema)
});
