import { join } from 'node:path';
import { holidaySchema, type Holiday } from '#lib/domain/holiday.ts';
import { readTable } from './read-table.ts';

/** `holidays.csv` of the reference folder `dir`. Throws `UnreadableReference` when malformed. */
export const readHolidays = (dir: string): Holiday[] =>
	readTable(join(dir, 'holidays.csv'), holidaySchema);
