import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedWeeks, rhythmOf } from '#lib/domain/hotspot/rhythm.ts';
import { addDays } from '#lib/domain/period.ts';
import { waste } from '../../components/hotspots/hotspot-rows.ts';

describe('the rhythm of a footprint', () => {
	const counted = [{ week_on: '2025-12-22', n: 13, negative: 6 }];
	const weeks = rhythmOf(counted, [waste], '2025-12-08', '2025-12-31');

	test('has every week from the first to the last day, those without reports too', () => {
		expect(weeks.map(({ week_on }) => week_on)).toEqual([
			...['2025-12-08', '2025-12-15', '2025-12-22', '2025-12-29']
		]);
		expect(weeks.map(({ n }) => n)).toEqual([0, 0, 13, 0]);
	});

	test('expects in a week what the window expects, by its length', () => {
		expect(weeks[2]).toMatchObject({ expected: 4.6, expected_low: 2, expected_high: 7.5 });
		expect(weeks[1]).toMatchObject({ expected: null, is_flagged: false });
	});

	test('calls a week partial until its Sunday is there', () => {
		expect(weeks.map(({ is_partial }) => is_partial)).toEqual([false, false, false, true]);
		expect(rhythmOf([], [], '2025-12-22', '2025-12-28')[0]?.is_partial).toBe(false);
	});
});

test('what is published shows no count from 1 to 4 and leaves none to be worked out', () => {
	const count = fc.nat({ max: 40 });
	fc.assert(
		fc.property(count, count, (n, part) => {
			const [week] = rhythmOf([], [], '2025-12-22', '2025-12-28');
			if (!week) throw new Error('one week was asked for');
			const negative = Math.min(n, part);
			const [shown] = publishedWeeks([{ ...week, n, negative }], []);
			if (!shown) throw new Error('one week was given');
			const known = [shown.n, shown.negative].filter((value) => value !== null);
			const rest = shown.n === null || shown.negative === null ? 0 : shown.n - shown.negative;
			for (const value of [...known, rest]) expect(value > 0 && value < 5).toBe(false);
			if (n >= 5) expect(shown.n).toBe(n);
		})
	);
});

test('what is published leaves no week to be worked out from a sum that is shown beside it', () => {
	const days = { from: '2025-12-01', to: '2025-12-29' };
	const counts = [9, 6, 3, 7, 2];
	const counted = counts.map((n, i) => ({ week_on: addDays(days.from, 7 * i), n, negative: 0 }));
	const weeks = rhythmOf(counted, [], days.from, '2026-01-04');
	const shown = (sums: { from: string; to: string }[]) =>
		publishedWeeks(weeks, sums).map(({ n }) => n);
	expect(shown([])).toEqual([9, 6, null, 7, null]);
	expect(shown([days])).toEqual([9, null, null, 7, null]);
	expect(shown([days, { from: '2025-12-15', to: '2025-12-29' }])).toEqual([9, 6, null, null, null]);
});

test('nothing is told as usual where the tone fired: it would be the number of reports', () => {
	const tone = { ...waste, lane: 'tone' as const, is_flagged: true };
	const [week] = rhythmOf([], [tone], tone.week_on, tone.week_on);
	expect(week).toMatchObject({ expected: null, expected_high: null, is_flagged: true });
});
