import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfInstant, parseDay, parseInstant, quarterStart } from '#lib/text/parse-date.ts';

test.each([
	['31/02/2025', 'dd/mm/yyyy'],
	['29/02/2025', 'dd/mm/yyyy'],
	['13/13/2025', 'dd/mm/yyyy'],
	['05/09/25', 'dd/mm/yyyy'],
	['2025-09-05', 'dd/mm/yyyy'],
	['05/09/2025 25:00', 'dd/mm/yyyy'],
	['05/09/2025 chiều', 'dd/mm/yyyy'],
	['hôm qua', 'iso'],
	['0205-09-05', 'iso']
] as const)('%s is not a date written as %s', (value, format) => {
	expect(parseInstant(value, format, '+07:00')).toBeNull();
});

test.each([
	['05/09/2025', 'dd/mm/yyyy', '2025-09-05T00:00:00+07:00'],
	['5/9/2025 7:05', 'dd/mm/yyyy', '2025-09-05T07:05:00+07:00'],
	['05.09.2025 17:05:09', 'dd/mm/yyyy', '2025-09-05T17:05:09+07:00'],
	['09/05/2025', 'mm/dd/yyyy', '2025-09-05T00:00:00+07:00'],
	['2025-09-05T17:05:09.123Z', 'iso', '2025-09-05T17:05:09Z'],
	['2025-09-05 17:05:09+0800', 'iso', '2025-09-05T17:05:09+08:00'],
	['29/02/2024', 'dd/mm/yyyy', '2024-02-29T00:00:00+07:00']
] as const)('%s written as %s is %s', (value, format, instant) => {
	expect(parseInstant(value, format, '+07:00')).toBe(instant);
});

test('every calendar day is read back from each way of writing it', () => {
	const days = fc.date({
		min: new Date('1946-01-01T00:00:00Z'),
		max: new Date('2099-12-31T00:00:00Z'),
		noInvalidDate: true
	});
	fc.assert(
		fc.property(days, (date) => {
			const day = date.toISOString().slice(0, 10);
			const [y, m, d] = day.split('-');
			expect(parseDay(day, 'iso')).toBe(day);
			expect(parseDay(`${d}/${m}/${y}`, 'dd/mm/yyyy')).toBe(day);
			expect(parseDay(`${m}-${d}-${y} 23:59`, 'mm/dd/yyyy')).toBe(day);
		})
	);
});

test('the day of an instant is the day in Viet Nam', () => {
	expect(dayOfInstant('2025-12-31T17:00:00Z')).toBe('2026-01-01');
	expect(dayOfInstant('2025-12-31T16:59:59Z')).toBe('2025-12-31');
	expect(dayOfInstant('2026-01-01T00:30:00+09:00')).toBe('2025-12-31');
	expect(dayOfInstant('2025-12-31T23:59:59+07:00')).toBe('2025-12-31');
	expect(dayOfInstant('2026-01-01T00:00:00+07:00')).toBe('2026-01-01');
});

test('a quarter starts in January, April, July or October', () => {
	const of = ['2025-01-31', '2025-03-31', '2025-04-01', '2025-09-30', '2025-12-31'];
	const starts = ['2025-01-01', '2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01'];
	expect(of.map(quarterStart)).toEqual(starts);
});
