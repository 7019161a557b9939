import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedRuns } from '#lib/crossfilter/moved-runs.ts';

const run = fc
	.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }))
	.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const cells = ({ from, to }: { from: number; to: number }) =>
	Array.from({ length: to - from }, (_, index) => from + index);

test('what enters and leaves leads from one run to the other, and is never more than all of it', () => {
	fc.assert(
		fc.property(fc.option(run), run, (known, next) => {
			const { isAfresh, entering, leaving } = movedRuns(known, next);
			const counts = new Map<number, number>();
			const add = (cell: number, count: number) =>
				counts.set(cell, (counts.get(cell) ?? 0) + count);
			if (!isAfresh && known) for (const cell of cells(known)) add(cell, 1);
			for (const cell of entering.flatMap(cells)) add(cell, 1);
			for (const cell of leaving.flatMap(cells)) add(cell, -1);
			const held = [...counts].filter(([, count]) => count !== 0);
			expect(held.every(([, count]) => count === 1)).toBe(true);
			expect(held.map(([cell]) => cell).sort((a, b) => a - b)).toEqual(cells(next));
			const moved = [...entering, ...leaving].flatMap(cells).length;
			expect(moved).toBeLessThanOrEqual(next.to - next.from);
		})
	);
});
