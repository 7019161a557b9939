import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suppressCells } from '#lib/domain/suppress-cells.ts';

const count = fc.integer({ min: 0, max: 30 });
const row = fc
	.record({
		negative_count: count,
		neutral_count: count,
		positive_count: count,
		unsure_count: count
	})
	.map((parts) => ({ n: Object.values(parts).reduce((sum, part) => sum + part, 0), ...parts }));

describe('suppressCells', () => {
	test('hides every count from 1 to 4, and all counts of a row with so few texts', () => {
		const rows = [
			{ n: 100, open_count: 3 },
			{ n: 4, open_count: 4 },
			{ n: 60, open_count: 0 },
			{ n: 50, open_count: 20 }
		];
		expect(suppressCells(rows)).toEqual([
			{ n: 100, open_count: null },
			{ n: null, open_count: null },
			{ n: 60, open_count: 0 },
			// The other 4 could be worked out from the total: the smallest row goes with it.
			{ n: null, open_count: 20 }
		]);
	});

	test('hides a part that leaves only a few of its whole', () => {
		expect(suppressCells([{ n: 40, counted_count: 38, answered_count: 20 }])).toEqual([
			{ n: 40, counted_count: null, answered_count: 20 }
		]);
	});

	test('hides the sure ones where few are unsure: their difference from all is the unsure ones', () => {
		const [row] = suppressCells([
			{ n: 60, negative_count: 58, sentiment_known_count: 58, unsure_count: 2 }
		]);
		expect(row).toMatchObject({ n: 60, sentiment_known_count: null, unsure_count: null });
	});

	test('leaves large counts, zeros and unknown cells as they are', () => {
		const rows = [
			{ n: 100, open_count: 0, previous_n: null },
			{ n: 5, open_count: 5, previous_n: null }
		];
		expect(suppressCells(rows)).toEqual(rows);
	});

	test('leaves no small cell to be worked out from a column’s total or a row’s parts', () => {
		fc.assert(
			fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
				const shown = suppressCells(rows);
				const isSmall = (value: number) => value > 0 && value < 5;
				for (const column of ['n', 'negative_count', 'unsure_count'] as const) {
					const hidden = rows.filter((_, index) => shown[index]?.[column] === null);
					const others = rows.filter((given) => given[column] > 0).length > 1;
					if (others && hidden.length === 1) expect(isSmall(hidden[0]?.[column] ?? 0)).toBe(false);
				}
				for (const [index, given] of rows.entries()) {
					const { n, ...parts } = given;
					const names = Object.keys(parts) as (keyof typeof parts)[];
					const hidden = names.filter((name) => shown[index]?.[name] === null);
					const shownParts = names.filter((name) => shown[index]?.[name]);
					if (shownParts.length > 0) expect(hidden.length).not.toBe(1);
					for (const name of names) expect(isSmall(shown[index]?.[name] ?? 0)).toBe(false);
					expect(isSmall(shown[index]?.['n'] ?? 0)).toBe(false);
					expect(n).toBeGreaterThanOrEqual(0);
				}
			})
		);
	});
});
