import { expect, test } from 'vitest';
import { monthsBefore } from '#pipelines/retention/months-before.ts';

test.each([
	['2026-11-22', 24, '2024-11-22'],
	['2026-01-31', 1, '2025-12-31'],
	['2025-08-31', 18, '2024-02-29'],
	['2025-03-31', 1, '2025-02-28'],
	['2026-01-01', 12, '2025-01-01']
])('%s less %i months is %s', (day, months, before) => {
	expect(monthsBefore(day, months)).toBe(before);
});
