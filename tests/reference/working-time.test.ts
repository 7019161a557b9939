import { expect, test } from 'vitest';
import taxonomy from '../../data/reference/taxonomy.json' with { type: 'json' };
import { announcedDaySchema, workingHourSchema } from '#lib/domain/working-time.ts';
import { readClosingReasons } from '#lib/server/reference/read-closing-reasons.ts';
import { readWorkingTime } from '#lib/server/reference/read-working-time.ts';

const { working_hours, holidays, announced_days } = readWorkingTime('data/reference');
const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

test('office hours add up to forty a week, from Monday to Friday, and are marked as assumed', () => {
	const hours = (clock: string) => Number(clock.slice(0, 2)) + Number(clock.slice(3)) / 60;
	const week = working_hours.filter(({ valid_to }) => valid_to === null);
	const sum = week.reduce((total, row) => total + hours(row.ends_at) - hours(row.starts_at), 0);
	expect(sum).toBe(40);
	expect([...new Set(week.map(({ weekday }) => weekday))].sort()).toEqual([1, 2, 3, 4, 5]);
	expect(new Set(week.map(({ basis }) => basis))).toEqual(new Set(['assumed']));
});

test('every announced day changes something, and each stands once', () => {
	const off = new Set(holidays.map(({ on_date }) => on_date));
	const isWorked = (day: string) => weekdayOf(day) <= 5 && !off.has(day);
	for (const { on_date, works_as } of announced_days)
		expect(isWorked(on_date), on_date).toBe(works_as === null);
	expect(new Set(announced_days.map(({ on_date }) => on_date)).size).toBe(announced_days.length);
});

test('a year has as many days made up as days given away by announcement', () => {
	const years = Map.groupBy(announced_days, ({ on_date }) => on_date.slice(0, 4));
	for (const [year, days] of years)
		expect(days.filter(({ works_as }) => works_as === null).length * 2, year).toBe(days.length);
});

test('hours that end before they start, and weekdays beyond Sunday, are refused', () => {
	const hour = { weekday: '1', valid_from: '2000-01-01', valid_to: '', basis: 'law', source: 'x' };
	const given = { starts_at: '07:30', ends_at: '11:30', ...hour };
	expect(workingHourSchema.safeParse(given).success).toBe(true);
	expect(workingHourSchema.safeParse({ ...given, ends_at: '07:00' }).success).toBe(false);
	expect(workingHourSchema.safeParse({ ...given, starts_at: '7h30' }).success).toBe(false);
	expect(workingHourSchema.safeParse({ ...given, weekday: '8' }).success).toBe(false);
	expect(announcedDaySchema.safeParse({ on_date: '2026-13-01' }).success).toBe(false);
});

test('closing reasons have codes of their own, "other" among them', () => {
	const codes = readClosingReasons('data/reference').map(({ code }) => code);
	expect(new Set(codes).size).toBe(codes.length);
	expect(codes).toContain('other');
});

test('the statuses that the settlement counts as pauses are those that the taxonomy marks', () => {
	const paused = taxonomy.statuses.filter((status) => 'clock' in status).map(({ id }) => id);
	expect(paused.sort()).toEqual(['awaiting_citizen', 'suspended']);
});
