import { describe, expect, test } from 'vitest';
import { holidayEvents, numberedEvents, type TrendEvent } from '#lib/domain/trend-event.ts';
import { readEvents } from '#lib/server/reference/read-events.ts';
import { readHolidays } from '#lib/server/reference/read-holidays.ts';

const event = (on_date: string, more: Partial<TrendEvent> = {}): TrendEvent => ({
	...{ on_date, kind: 'operator', province_code: null },
	...{ name_vi: on_date, name_en: on_date, source: 'test', ...more }
});
const year = { from: '2025-01-01', to: '2026-01-01' };

describe('events of a period', () => {
	test('are numbered by week, oldest first, and those of one week share a number', () => {
		const events = [event('2025-05-01'), event('2025-04-30'), event('2025-02-03')];
		expect(numberedEvents(events, year, null).map(({ on_date, mark }) => [on_date, mark])).toEqual([
			['2025-02-03', 1],
			['2025-04-30', 2],
			['2025-05-01', 2]
		]);
	});

	test('leave out what lies outside the days or in another province', () => {
		const events = [
			event('2024-12-31'),
			event('2026-01-01'),
			event('2025-03-01', { province_code: '22' })
		];
		expect(numberedEvents(events, year, '24')).toEqual([]);
		expect(numberedEvents(events, year, '22')).toHaveLength(1);
	});

	test('of several years leave out the holidays, which return every year', () => {
		const events = [
			event('2025-07-01', { kind: 'units' }),
			event('2025-09-02', { kind: 'holiday' })
		];
		const kinds = numberedEvents(events, { from: '2023-01-01', to: '2026-01-01' }, null);
		expect(kinds.map(({ kind }) => kind)).toEqual(['units']);
	});
});

test('events.csv holds the day of two-level local government, with the acts that made it', () => {
	expect(readEvents('data/reference')).toContainEqual(
		expect.objectContaining({ on_date: '2025-07-01', kind: 'units', province_code: null })
	);
	for (const { source } of readEvents('data/reference')) expect(source).toMatch(/QH1[56]/);
});

test('a folder without events.csv has no events', () => {
	expect(readEvents('tests/fixtures')).toEqual([]);
});

test('a holiday of several days is one event, and Tết is left to the lunar calendar of the snapshot', () => {
	const names = holidayEvents(readHolidays('data/reference'))
		.filter(({ on_date }) => on_date.startsWith('2025'))
		.map(({ on_date }) => on_date);
	expect(names).toEqual(['2025-01-01', '2025-04-07', '2025-04-30', '2025-05-01', '2025-09-02']);
});
