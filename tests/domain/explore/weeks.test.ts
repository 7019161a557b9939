import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CubeFrame } from '#lib/domain/cube/cube.ts';
import { WHOLE_CUBE } from '#lib/domain/cube/selection.ts';
import { comparedSelection, exploreWeeks, periodSlots } from '#lib/domain/explore/weeks.ts';
import { addDays, daysBetween, previousPeriod, sameWeeksLastYear } from '#lib/domain/period.ts';
import { slotRange, weekSlots } from '#lib/domain/week-slots.ts';

const frame: fc.Arbitrary<CubeFrame> = fc
	.tuple(
		fc.integer({ min: 0, max: 800 }),
		fc.integer({ min: 1, max: 120 }),
		fc.constantFrom(previousPeriod, sameWeeksLastYear, null)
	)
	.map(([start, days, compare]) => {
		const from = addDays('2024-01-01', start);
		const period = { from, to: addDays(from, days) };
		const comparison = compare && compare(period);
		const slots = weekSlots(period, comparison);
		return { snapshot_id: 's', dataset: 'example', period, comparison, slots, data_from: from };
	});
const counts = { n: 40, negative_count: 20, neutral_count: 10, positive_count: 5, unsure_count: 5 };

describe('weeks that are dragged', () => {
	test('are compared with as many days, on the edges of slots, or with nothing', () => {
		fc.assert(
			fc.property(frame, fc.nat(), fc.nat(), (own, a, b) => {
				const slots = periodSlots(own);
				const [first, last] = [a % slots.length, b % slots.length].toSorted((x, y) => x - y);
				const now = { from: slots[first ?? 0]?.from ?? '', to: slots[last ?? 0]?.to ?? '' };
				const { before } = comparedSelection({ ...WHOLE_CUBE, now }, own);
				if (before === null || before === 'none') return;
				expect(daysBetween(before.from, before.to)).toBe(daysBetween(now.from, now.to));
				expect(() => slotRange(own.slots, before)).not.toThrow();
			})
		);
	});

	test('of a whole period stay beside the whole comparison period', () => {
		fc.assert(
			fc.property(frame, (own) => {
				expect(comparedSelection(WHOLE_CUBE, own)).toBe(WHOLE_CUBE);
			})
		);
	});
});

describe('the weeks of the chart', () => {
	test('cover the period without a gap; parts of a week are marked and stand beside as many days', () => {
		fc.assert(
			fc.property(frame, (own) => {
				const weeks = exploreWeeks(
					own.slots.map((slot) => ({ ...slot, now: counts })),
					own,
					'n'
				);
				expect(weeks[0]?.from).toBe(own.period.from);
				expect(weeks.at(-1)?.to).toBe(own.period.to);
				for (const [index, week] of weeks.entries()) {
					if (index > 0) expect(week.from).toBe(weeks[index - 1]?.to);
					expect(week.is_partial).toBe(daysBetween(week.from, week.to) < 7);
				}
			})
		);
	});

	test('are marked where the data begin inside them, or have not begun', () => {
		const period = { from: '2025-09-29', to: '2025-10-20' };
		const slots = weekSlots(period, null);
		const marks = (data_from: string | null) =>
			exploreWeeks(
				slots.map((slot) => ({ ...slot, now: counts })),
				{ snapshot_id: 's', dataset: 'example', period, comparison: null, slots, data_from },
				'n'
			).map(({ is_partial }) => is_partial);
		expect(marks('2025-09-29')).toEqual([false, false, false]);
		expect(marks('2025-10-08')).toEqual([true, true, false]);
		expect(marks(null)).toEqual([true, true, true]);
	});

	test('stand beside the same weeks a year before', () => {
		const period = { from: '2025-09-29', to: '2025-12-29' };
		const comparison = sameWeeksLastYear(period);
		const own = {
			...{ snapshot_id: 's', dataset: 'example', period, comparison },
			slots: weekSlots(period, comparison),
			data_from: comparison.from
		};
		const weeks = exploreWeeks(
			own.slots.map((slot, index) => ({ ...slot, now: { ...counts, n: index } })),
			own,
			'n'
		);
		expect(weeks.map(({ now }) => now.value)).toEqual(weeks.map((_, index) => index + 13));
		expect(weeks.map(({ before }) => before?.value)).toEqual(weeks.map((_, index) => index));
	});
});
