import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draggedTo, gripAt } from '#lib/components/explore/week-drag.ts';

const count = 13;
const at = fc.double({ min: -3, max: 16, noNaN: true });
const run = fc
	.tuple(fc.integer({ min: 0, max: count - 1 }), fc.integer({ min: 1, max: count }))
	.map(([from, length]) => ({ from, to: Math.min(count, from + length) }));

test('a drag from anywhere to anywhere chooses at least a week, and none outside the chart', () => {
	fc.assert(
		fc.property(
			fc.double({ min: 0, max: 12.9, noNaN: true }),
			at,
			fc.option(run),
			(a, b, chosen) => {
				const range = draggedTo(gripAt(a, chosen), b, count);
				expect(range.from).toBeGreaterThanOrEqual(0);
				expect(range.to).toBeLessThanOrEqual(count);
				expect(range.to).toBeGreaterThan(range.from);
			}
		)
	);
});

test('a drag across the chart chooses the weeks from where it began, in either direction', () => {
	expect(draggedTo(gripAt(2.5, null), 6.1, count)).toEqual({ from: 2, to: 7 });
	expect(draggedTo(gripAt(6.1, null), 2.5, count)).toEqual({ from: 2, to: 7 });
});

test('chosen weeks move as one when they are held in the middle, and stop at the edge', () => {
	const grip = gripAt(5.5, { from: 4, to: 8 });
	expect(draggedTo(grip, 7.5, count)).toEqual({ from: 6, to: 10 });
	expect(draggedTo(grip, 99, count)).toEqual({ from: 9, to: 13 });
});

test('an end of the chosen weeks moves alone when it is held', () => {
	expect(draggedTo(gripAt(8.1, { from: 4, to: 8 }), 10.5, count)).toEqual({ from: 4, to: 11 });
	expect(draggedTo(gripAt(4.1, { from: 4, to: 8 }), 1.5, count)).toEqual({ from: 1, to: 8 });
});
