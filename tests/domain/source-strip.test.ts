import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#lib/domain/period.ts';
import { addsUp, sumRows } from '#lib/domain/row-sums.ts';
import { silenceOf } from '#lib/domain/source-silence.ts';
import { sourceStrip } from '#lib/domain/source-strip.ts';

const MONDAY = '2026-01-05';
const week = (at: number, n = 3) => ({ received_week: addDays(MONDAY, 7 * at), n });

describe('the weeks of a source', () => {
	test('have gaps where no row came, and no zero', () => {
		const strip = sourceStrip([week(4), week(0), week(1), week(0, 2)], addDays(MONDAY, 42), true);
		expect(strip).toEqual({
			first: MONDAY,
			counts: [5, 3, null, null, 3, null, null],
			empty_count: 4,
			longest: { from: addDays(MONDAY, 35), weeks: 2 }
		});
	});

	test('call the silence of a week that is not over no gap', () => {
		const strip = sourceStrip([week(0)], addDays(MONDAY, 7), false);
		expect(strip).toMatchObject({ counts: [3, null], empty_count: 0, longest: null });
	});

	test('of a source without rows are none', () => {
		expect(sourceStrip([], MONDAY, true)).toMatchObject({ first: null, counts: [] });
	});

	test('hold every row once, and the longest gap is as long as it says', () => {
		const weeks = fc.array(fc.record({ at: fc.nat(60), n: fc.integer({ min: 1, max: 99 }) }), {
			minLength: 1
		});
		fc.assert(
			fc.property(weeks, (given) => {
				const strip = sourceStrip(
					given.map(({ at, n }) => week(at, n)),
					addDays(MONDAY, 7 * 60),
					true
				);
				const total = strip.counts.reduce<number>((sum, n) => sum + (n ?? 0), 0);
				expect(total).toBe(given.reduce((sum, { n }) => sum + n, 0));
				expect(strip.empty_count).toBe(strip.counts.filter((n) => n === null).length);
				const runs = strip.counts
					.map((n) => (n === null ? '_' : 'x'))
					.join('')
					.match(/_+/g);
				expect(strip.longest?.weeks ?? 0).toBe(Math.max(0, ...(runs ?? []).map((r) => r.length)));
			})
		);
	});
});

test.each([
	[{ pause_count: 40, usual_pause_days: 3, silent_days: 3 }, 'usual'],
	[{ pause_count: 40, usual_pause_days: 3, silent_days: 4 }, 'silent'],
	[{ pause_count: 19, usual_pause_days: 3, silent_days: 99 }, 'unjudged'],
	[{ pause_count: 0, usual_pause_days: null, silent_days: 99 }, 'unjudged']
] as const)('a source with the rhythm %o is %s', (rhythm, silence) => {
	expect(silenceOf(rhythm)).toBe(silence);
});

test('sums of files that add up add up', () => {
	const part = fc.nat(1_000_000);
	const file = fc
		.record({ rows_kept: part, rows_duplicate: part, rows_count_only: part, rows_rejected: part })
		.map((rows) => ({ ...rows, rows_in: Object.values(rows).reduce((a, b) => a + b, 0) }));
	fc.assert(fc.property(fc.array(file), (files) => addsUp(sumRows(files))));
	expect(
		addsUp({ rows_in: 9, rows_kept: 5, rows_duplicate: 1, rows_count_only: 1, rows_rejected: 1 })
	).toBe(false);
});
