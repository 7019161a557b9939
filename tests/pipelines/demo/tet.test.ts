import { expect, test } from 'vitest';
import { tetFactor, tetFirstDay } from '#pipelines/demo/tet.ts';

test.each(['2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06'])(
	'Tết falls on %s',
	(day) => {
		expect(tetFirstDay(Number(day.slice(0, 4)))).toBe(day);
	}
);

test('messages drop to three tenths over Tết and then rebound', () => {
	const tet = new Map([[2025, '2025-01-29']]);
	expect(tetFactor('2025-01-29', tet)).toBe(0.3);
	expect(tetFactor('2025-02-10', tet)).toBeGreaterThan(1);
	expect(tetFactor('2025-06-01', tet)).toBe(1);
	expect(tetFactor('2024-01-29', tet)).toBe(1);
});
