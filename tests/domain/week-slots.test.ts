import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectionToSearch } from '#lib/domain/cube/selection.ts';
import { selectionFromSearch } from '#lib/domain/cube/selection-from-search.ts';
import { CUBE_DIMENSIONS } from '#lib/domain/cube/cube.ts';
import { addDays, daysBetween, weekStart } from '#lib/domain/period.ts';
import { slotRange, weekSlots } from '#lib/domain/week-slots.ts';

const period = fc
	.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 400 }))
	.map(([start, days]) => {
		const from = addDays('2024-01-03', start);
		return { from, to: addDays(from, days) };
	});

describe('weekSlots', () => {
	test('cuts weeks where a period begins or ends', () => {
		const slots = weekSlots(
			{ from: '2026-01-07', to: '2026-01-14' },
			{ from: '2025-12-31', to: '2026-01-07' }
		);
		expect(slots.map(({ from }) => from)).toEqual([
			...['2025-12-31', '2026-01-05', '2026-01-07', '2026-01-12']
		]);
	});

	test('makes each period a run of slots that cover its days once and lie within one week each', () => {
		fc.assert(
			fc.property(period, fc.option(period), (now, before) => {
				const slots = weekSlots(now, before);
				for (const each of before ? [now, before] : [now]) {
					const { from, to } = slotRange(slots, each);
					const run = slots.slice(from, to);
					const days = run.reduce((sum, slot) => sum + daysBetween(slot.from, slot.to), 0);
					expect(days).toBe(daysBetween(each.from, each.to));
				}
				for (const slot of slots) {
					expect(weekStart(slot.from)).toBe(weekStart(addDays(slot.to, -1)));
				}
			})
		);
	});
});

test('a selection survives its way through a URL', () => {
	const members = fc.dictionary(
		fc.constantFrom(...CUBE_DIMENSIONS),
		fc
			.uniqueArray(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 5 })
			.map((all) => all.sort())
	);
	const before = fc.oneof(fc.constantFrom(null, 'none' as const), period);
	const selections = fc.record({
		picks: members,
		excluded: members,
		now: fc.option(period),
		before
	});
	fc.assert(
		fc.property(selections, (selection) => {
			const read = selectionFromSearch(selectionToSearch(selection));
			const { picks, excluded } = selection;
			expect(read).toEqual({ ...selection, picks: { ...picks }, excluded: { ...excluded } });
		})
	);
});
