import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppressCells, type CountRow } from '#lib/domain/suppress-cells.ts';
import { MIN_PUBLISHED_CELL } from '#lib/domain/suppression.ts';

/** Cases by place and issue: what every table below is made of. */
const world = fc
	.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 }), {
		minLength: 2,
		maxLength: 6
	})
	.map((places) => places.map((issues) => issues.map((n) => Math.max(0, n - 3))));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const isSmall = (value: number) => value > 0 && value < MIN_PUBLISHED_CELL;
const published = (counts: readonly number[]) =>
	suppressCells(counts.map((n): CountRow => ({ n }))).map(({ n }) => n ?? null);

/** What is missing from a known total: the cells that are hidden, and what they are together. */
const rest = (given: readonly number[], shown: readonly (number | null)[]) => ({
	hidden: given.filter((_, index) => shown[index] === null),
	left: sum(given) - sum(shown.map((value) => value ?? 0))
});

test('no table, taken from a total that another table tells, reveals a cell under five', () => {
	fc.assert(
		fc.property(world, (places) => {
			const byPlace = places.map(sum);
			const byIssue = [0, 1, 2, 3].map((issue) => sum(places.map((each) => each[issue] ?? 0)));
			for (const given of [byPlace, byIssue, ...places]) {
				const { hidden, left } = rest(given, published(given));
				// Where everything is hidden that there is, the total itself is what is told.
				if (hidden.length === given.filter((value) => value > 0).length) continue;
				expect(hidden.length).not.toBe(1);
				if (hidden.length > 1) expect(left).toBeGreaterThanOrEqual(MIN_PUBLISHED_CELL);
			}
		}),
		{ numRuns: 500 }
	);
});

test('parts of a row, taken from the row’s whole, reveal no cell under five', () => {
	const PARTS = ['negative_count', 'neutral_count', 'positive_count', 'unsure_count'] as const;
	const count = fc.integer({ min: 0, max: 9 });
	fc.assert(
		fc.property(fc.array(fc.tuple(count, count, count, count), { maxLength: 6 }), (rows) => {
			const given = rows.map((parts): CountRow => ({
				n: sum(parts),
				...Object.fromEntries(PARTS.map((name, index) => [name, parts[index] ?? 0]))
			}));
			for (const [index, shown] of suppressCells(given).entries()) {
				const parts = rows[index] ?? [];
				const { hidden, left } = rest(
					parts,
					PARTS.map((name) => shown[name] ?? null)
				);
				const isAllHidden = hidden.length === parts.filter((value) => value > 0).length;
				if (isAllHidden || typeof shown['n'] !== 'number') continue;
				expect(hidden.filter(isSmall).length > 0 && left < MIN_PUBLISHED_CELL).toBe(false);
			}
		}),
		{ numRuns: 500 }
	);
});

test('two cells of one each are not told by their sum', () => {
	expect(published([40, 1, 1, 9])).toEqual([40, null, null, null]);
});
