import { describe, expect, test } from 'vitest';
import { readHolidays } from '#lib/server/reference/read-holidays.ts';
import { holidaysOfYear, lunarDay } from '#pipelines/holidays-of-year.ts';

const holidays = readHolidays('data/reference');
const years = Array.from({ length: 11 }, (_, index) => 2020 + index);

describe('the lunar calendar at UTC+7', () => {
	test.each([
		[2020, '2020-01-25'],
		[2021, '2021-02-12'],
		[2022, '2022-02-01'],
		[2023, '2023-01-22'],
		[2024, '2024-02-10'],
		[2025, '2025-01-29'],
		[2026, '2026-02-17'],
		[2027, '2027-02-06'],
		[2028, '2028-01-26'],
		[2029, '2029-02-13'],
		[2030, '2030-02-02']
	])('Tết %i begins on %s', (year, day) => {
		expect(lunarDay(year, 1, 1)).toBe(day);
	});

	test('differs from the calendar at UTC+8 where the new moon falls between: 2007', () => {
		expect(lunarDay(2007, 1, 1)).toBe('2007-02-17');
	});

	test.each([
		[2023, '2023-04-29'],
		[2024, '2024-04-18'],
		[2025, '2025-04-07'],
		[2026, '2026-04-26']
	])('Hùng Kings’ day of %i is %s', (year, day) => {
		expect(lunarDay(year, 3, 10)).toBe(day);
	});
});

describe('holidays.csv', () => {
	test('holds what the command writes for 2020–2030', () => {
		expect(holidays).toEqual(years.flatMap(holidaysOfYear));
	});

	test('has 10 days in 2020 and 11 since the second National Day holiday', () => {
		const named = holidays.filter(({ holiday_id }) => holiday_id !== 'in_lieu');
		const count = (year: number) =>
			named.filter(({ on_date }) => on_date.startsWith(String(year))).length;
		expect(years.map(count)).toEqual([10, ...Array<number>(10).fill(11)]);
	});

	test.each([
		['2021-09-03', 'national_day_after'],
		['2022-09-01', 'national_day_before'],
		['2023-09-01', 'national_day_before'],
		['2024-09-03', 'national_day_after'],
		['2025-09-01', 'national_day_before']
	])('%s adjoins National Day as it was announced', (day, id) => {
		expect(holidays.find(({ on_date }) => on_date === day)?.holiday_id).toBe(id);
	});

	test.each([
		['2022', ['2022-01-03', '2022-04-11', '2022-05-02', '2022-05-03']],
		['2023', ['2023-01-02', '2023-01-26', '2023-01-27', '2023-05-02', '2023-05-03', '2023-09-04']],
		['2026', ['2026-04-27']]
	])('gives a day in lieu of each holiday at a weekend of %s', (year, days) => {
		const inLieu = holidays.filter(({ holiday_id }) => holiday_id === 'in_lieu');
		const dates = inLieu.map(({ on_date }) => on_date);
		expect(dates.filter((day) => day.startsWith(year))).toEqual(days);
	});

	test('marks every date that is not fixed by law as computed', () => {
		for (const row of holidays) {
			const isMoving = row.kind === 'lunar' || /_(before|after|lieu)$/.test(row.holiday_id);
			expect(row.basis).toBe(isMoving ? 'computed' : 'law');
		}
	});
});
