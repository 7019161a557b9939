import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	daysBetween,
	previousPeriod,
	sameWeeksLastYear,
	tetAlignedLastYear,
	weekStart,
	weeksEarlier,
	wholeWeeksBefore,
	wholeWeeksIn
} from '#lib/domain/period.ts';

const day = fc
	.date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const weekday = (iso: string) => new Date(`${iso}T00:00:00Z`).getUTCDay();

describe('weeks', () => {
	test('a week starts on the Monday on or before the day', () => {
		fc.assert(
			fc.property(day, (iso) => {
				const monday = weekStart(iso);
				expect(weekday(monday)).toBe(1);
				expect(daysBetween(monday, iso)).toBeGreaterThanOrEqual(0);
				expect(daysBetween(monday, iso)).toBeLessThan(7);
			})
		);
	});

	test('the week of Saturday 31 October 2026 is not whole, so the 13 weeks end before it', () => {
		expect(wholeWeeksBefore('2026-10-31', 13)).toEqual({ from: '2026-07-27', to: '2026-10-26' });
	});

	test('when the data end on a Sunday that week counts as whole', () => {
		expect(wholeWeeksBefore('2026-11-01', 1)).toEqual({ from: '2026-10-26', to: '2026-11-02' });
	});
});

describe('comparisons', () => {
	test('each has the length of the period and keeps its weekdays when that is whole weeks', () => {
		fc.assert(
			fc.property(day, fc.integer({ min: 1, max: 104 }), (end, weeks) => {
				const period = wholeWeeksBefore(end, weeks);
				for (const other of [previousPeriod(period), sameWeeksLastYear(period)]) {
					expect(daysBetween(other.from, other.to)).toBe(7 * weeks);
					expect(weekday(other.from)).toBe(1);
					expect(daysBetween(other.to, period.from)).toBeGreaterThanOrEqual(0 - 7 * weeks);
				}
			})
		);
	});

	test('each holds as many whole weeks as the period, whatever days it begins and ends on', () => {
		const tet = new Map(
			Array.from({ length: 23 }, (_, i) => [2014 + i, addDays(`${2014 + i}-02-01`, (i * 11) % 20)])
		);
		fc.assert(
			fc.property(day, fc.integer({ min: 1, max: 800 }), fc.nat(200), (from, days, weeks) => {
				const period = { from, to: addDays(from, days) };
				const others = [
					previousPeriod(period),
					sameWeeksLastYear(period),
					weeksEarlier(period, weeks),
					tetAlignedLastYear(period, tet)
				];
				for (const other of others) {
					if (other === null) continue;
					expect(wholeWeeksIn(other)).toBe(wholeWeeksIn(period));
					expect(daysBetween(other.from, other.to)).toBe(days);
					expect(weekday(other.from)).toBe(weekday(from));
				}
				expect(daysBetween(others[0]?.to ?? '', from)).toBeGreaterThanOrEqual(0);
				expect(daysBetween(others[0]?.to ?? '', from)).toBeLessThan(7);
			})
		);
	});

	test('wholeWeeksIn counts weeks from Monday to Sunday only', () => {
		expect(wholeWeeksIn({ from: '2026-10-26', to: '2026-11-02' })).toBe(1);
		expect(wholeWeeksIn({ from: '2026-10-27', to: '2026-11-08' })).toBe(0);
		expect(wholeWeeksIn({ from: '2026-10-24', to: '2026-11-10' })).toBe(2);
	});

	test('the Tết-aligned year lies as far from its own Tết, to whole weeks', () => {
		const tet = new Map([
			[2025, '2025-01-29'],
			[2026, '2026-02-17']
		]);
		const period = { from: '2026-02-09', to: '2026-02-23' };
		expect(tetAlignedLastYear(period, tet)).toEqual({ from: '2025-01-20', to: '2025-02-03' });
		expect(tetAlignedLastYear(period, new Map())).toBeNull();
	});

	test('adding days crosses months, years and leap days', () => {
		expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
		expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
	});
});
