import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#lib/domain/period.ts';
import { describeChange } from '#lib/i18n/change.ts';
import { formatFor, isoWeek } from '#lib/i18n/format.ts';

const [vi, en] = [formatFor('vi'), formatFor('en')];

describe('numbers', () => {
	test('Vietnamese groups by points and decimals by a comma, English the other way', () => {
		expect([vi.decimal(1234.5), en.decimal(1234.5)]).toEqual(['1.234,5', '1,234.5']);
		expect([vi.count(1234567), en.count(1234567)]).toEqual(['1.234.567', '1,234,567']);
	});

	test('numbers are written as Intl writes them', () => {
		const locales = [
			[vi, 'vi-VN'],
			[en, 'en-GB']
		] as const;
		const numbers = fc.oneof(
			fc.double(),
			fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
			fc.double({ noNaN: true, min: -1, max: 1 }),
			// halves at every place
			fc.tuple(fc.integer({ min: -3e6, max: 3e6 }), fc.nat(4)).map(([n, p]) => (n * 5) / 10 ** p)
		);
		fc.assert(
			fc.property(numbers, fc.nat(3), (value, digits) => {
				for (const [format, locale] of locales) {
					const intl = new Intl.NumberFormat(locale, {
						maximumFractionDigits: digits,
						useGrouping: 'always'
					});
					const written = intl.format(value).replace('-', '\u2212');
					expect(format.decimal(value, digits)).toBe(written);
				}
			}),
			{ numRuns: 1000 }
		);
	});

	test('a percent sign is set off by a space that does not break in Vietnamese only', () => {
		expect([vi.share(0.413), en.share(0.413)]).toEqual(['41\u00a0%', '41%']);
		expect(vi.share(0.4125, 1)).toBe('41,3\u00a0%');
	});

	test('what is unknown is a dash, never a zero', () => {
		for (const format of [vi, en])
			expect([
				format.count(null),
				format.share(null),
				format.days(null),
				format.date(null)
			]).toEqual(Array(4).fill('–'));
	});

	test('one day is singular in English', () => {
		expect([en.days(1), en.days(1.5), vi.days(6.44)]).toEqual([
			'1\u00a0day',
			'1.5\u00a0days',
			'6,4\u00a0ngày'
		]);
	});

	test('sums of money are given in millions and billions', () => {
		expect([vi.dong(1.25e9), vi.dong(13e6), en.dong(500)]).toEqual([
			'1,3\u00a0tỷ đồng',
			'13\u00a0triệu đồng',
			'500\u00a0VND'
		]);
	});

	test('a count reads back as the number that it was', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e9 }), (n) => {
				expect(Number(vi.count(n).replaceAll('.', ''))).toBe(n);
				expect(Number(en.count(n).replaceAll(',', ''))).toBe(n);
			})
		);
	});
});

describe('days', () => {
	test('a day is written as people write it', () => {
		expect([vi.date('2026-11-21'), en.date('2026-11-21')]).toEqual(['21/11/2026', '21 Nov 2026']);
	});

	test('a half-open period shows its last day, and the year once', () => {
		expect(vi.period({ from: '2026-08-24', to: '2026-11-23' })).toBe('24/8 – 22/11/2026');
		expect(vi.period({ from: '2025-12-01', to: '2026-01-01' })).toBe('1/12 – 31/12/2025');
		expect(vi.period({ from: '2025-12-29', to: '2026-01-05' })).toBe('29/12/2025 – 4/1/2026');
		expect(en.period({ from: '2026-01-01', to: '2026-01-02' })).toBe('1 Jan 2026');
	});

	test.each([
		['2026-01-01', 1, 2026],
		['2027-01-01', 53, 2026],
		['2024-12-30', 1, 2025],
		['2026-11-16', 47, 2026]
	])('%s lies in ISO week %i of %i', (day, week, year) => {
		expect(isoWeek(day)).toEqual({ week, year });
	});

	test('seven days on is another week, and weeks run from 1 to 53', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
				const day = addDays('1990-01-01', offset);
				const { week } = isoWeek(day);
				expect(week).toBeGreaterThanOrEqual(1);
				expect(week).toBeLessThanOrEqual(53);
				expect(isoWeek(addDays(day, 7)).week).not.toBe(week);
			})
		);
	});
});

describe('changes', () => {
	test('shares change by points, counts by per cent, waits by days', () => {
		expect(describeChange('vi', 'share', 0.412, 0.381)?.text).toBe('tăng 3,1 điểm %');
		expect(describeChange('vi', 'count', 1120, 1000)?.text).toBe('tăng 12\u00a0%');
		expect(describeChange('en', 'days', 5, 6.4)?.text).toBe('down 1.4\u00a0days');
	});

	test('a count that multiplied is told as a multiple, and one of few texts by its two numbers', () => {
		expect(describeChange('vi', 'count', 320, 100)?.text).toBe('tăng gấp 3,2 lần');
		expect(describeChange('vi', 'count', 81, 7)?.text).toBe('tăng từ 7 lên 81');
		expect(describeChange('en', 'count', 5, 12)?.text).toBe('down from 12 to 5');
		expect(describeChange('vi', 'count', 7, 7)?.direction).toBe('same');
	});

	test('a difference too small to print is no change', () => {
		expect(describeChange('vi', 'share', 0.41201, 0.412)?.direction).toBe('same');
	});

	test('nothing is said when one side is unknown or a count starts from nothing', () => {
		expect(describeChange('vi', 'share', 0.4, null)).toBeNull();
		expect(describeChange('vi', 'count', 5, 0)).toBeNull();
	});

	test('the direction follows the sign of the difference', () => {
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(share, share, (value, before) => {
				const direction = describeChange('en', 'share', value, before)?.direction;
				if (direction === 'up') expect(value).toBeGreaterThan(before);
				if (direction === 'down') expect(value).toBeLessThan(before);
				if (direction === 'same') expect(Math.abs(value - before)).toBeLessThan(0.001);
			})
		);
	});
});
