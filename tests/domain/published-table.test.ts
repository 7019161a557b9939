import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenBridge } from '#lib/domain/hidden-bridge.ts';
import { publishedTable } from '#lib/domain/published-table.ts';
import type { CubeTable } from '#lib/domain/cube/table.ts';

const COUNTS = ['n', 'negative_count', 'neutral_count', 'positive_count', 'unsure_count'] as const;

/** A table with totals of cells that are given by their four sentiments. */
function tableOf(cells: readonly (readonly number[])[], height: number, width: number): CubeTable {
	const at = (row: number, col: number) => cells[row * width + col] ?? [0, 0, 0, 0];
	const lines = (count: number) => Array.from({ length: count }, (_, index) => index);
	const part = (index: number) =>
		[...lines(height), null].flatMap((row) =>
			[...lines(width), null].map((col) =>
				(row === null ? lines(height) : [row])
					.flatMap((r) => (col === null ? lines(width) : [col]).map((c) => at(r, c)[index] ?? 0))
					.reduce((sum, value) => sum + value, 0)
			)
		);
	const parts = [0, 1, 2, 3].map(part);
	const n = (parts[0] ?? []).map((_, index) =>
		parts.reduce((sum, values) => sum + (values[index] ?? 0), 0)
	);
	const named = COUNTS.map((name, index) => [name, index === 0 ? n : parts[index - 1]]);
	const axis = (name: 'province' | 'channel', count: number) => ({
		axis: name,
		members: lines(count).map(String),
		other_count: 0
	});
	return {
		rows: axis('province', height),
		cols: axis('channel', width),
		now: Object.fromEntries(named) as CubeTable['now'],
		before: null
	};
}

/** Solves for what is hidden by elimination: the hidden cells whose value every solution shares. */
function determined(values: readonly (number | null)[], height: number, width: number): number[] {
	const hidden = values.flatMap((value, index) => (value === null ? [index] : []));
	const equations: number[][] = [];
	const sums = (indexes: number[], total: number) =>
		hidden.map((cell) => (cell === total ? -1 : indexes.includes(cell) ? 1 : 0));
	for (let row = 0; row < height; row++) {
		const indexes = Array.from({ length: width - 1 }, (_, col) => row * width + col);
		equations.push(sums(indexes, row * width + width - 1));
	}
	for (let col = 0; col < width; col++) {
		const indexes = Array.from({ length: height - 1 }, (_, row) => row * width + col);
		equations.push(sums(indexes, (height - 1) * width + col));
	}
	let rank = 0;
	for (let col = 0; col < hidden.length; col++) {
		const pivot = equations.findIndex((row, index) => index >= rank && row[col] !== 0);
		if (pivot < 0) continue;
		[equations[rank], equations[pivot]] = [equations[pivot] ?? [], equations[rank] ?? []];
		const own = equations[rank] ?? [];
		const scale = own[col] ?? 1;
		equations[rank] = own.map((value) => value / scale);
		for (const [index, row] of equations.entries()) {
			const factor = index === rank ? 0 : (row[col] ?? 0);
			if (factor) equations[index] = row.map((v, i) => v - factor * (equations[rank]?.[i] ?? 0));
		}
		rank++;
	}
	return equations
		.slice(0, rank)
		.filter((row) => row.filter((value) => Math.abs(value) > 1e-9).length === 1)
		.map((row) => hidden[row.findIndex((value) => Math.abs(value) > 1e-9)] as number);
}

const count = fc.oneof(fc.constant(0), fc.nat({ max: 9 }), fc.nat({ max: 60 }));
const tables = fc
	.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
	.chain(([height, width]) =>
		fc
			.array(fc.tuple(count, count, count, count), {
				minLength: height * width,
				maxLength: height * width
			})
			.map((cells) => ({
				height: height + 1,
				width: width + 1,
				table: tableOf(cells, height, width)
			}))
	);

describe('a published table', () => {
	test('shows no count from 1 to 4, and none that was hidden follows from rows, columns and totals', () => {
		fc.assert(
			fc.property(tables, ({ table, height, width }) => {
				const { now } = publishedTable(table);
				for (const name of COUNTS) {
					expect(now[name].filter((value) => value !== null && value > 0 && value < 5)).toEqual([]);
					expect(determined(now[name], height, width)).toEqual([]);
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('shows or hides the sentiments of a cell together, and all of them where the cell is hidden', () => {
		fc.assert(
			fc.property(tables, ({ table }) => {
				const { now } = publishedTable(table);
				const parts = COUNTS.slice(1).map((name) => now[name]);
				for (const [index, value] of now.n.entries()) {
					const hidden = parts.filter((cells) => cells[index] === null).length;
					expect([0, parts.length]).toContain(hidden);
					if (value === null) expect(hidden).toBe(parts.length);
				}
			})
		);
	});

	test('leaves a table as it is that has nothing small', () => {
		const large = tableOf(
			Array.from({ length: 6 }, (_, index) => [9, 8, 7 + index, 6]),
			2,
			3
		);
		expect(publishedTable(large)).toEqual(large);
	});

	test('hides a cycle for one small cell, the smallest that there is', () => {
		const cell = (n: number) => [n, 0, 0, 0];
		const table = tableOf([3, 20, 90, 10, 70, 80].map(cell), 2, 3);
		const hidden = publishedTable(table).now.n.flatMap((value, at) => (value === null ? [at] : []));
		// Rows have four cells with their total: 3 and 20, below them 10 and 70.
		expect(hidden).toEqual([0, 1, 4, 5]);
	});
});

describe('hiddenBridge', () => {
	const grid = (rows: readonly string[]) => rows.flatMap((row) => [...row].map((c) => c === 'x'));
	test('finds a cell that joins two cycles, though its row and its column hide others too', () => {
		const rows = ['xx...', 'xxx..', '...xx', '..xxx'].map((row) => row.padEnd(5, '.'));
		expect(hiddenBridge(grid(rows), 4, 5)).not.toBeNull();
		expect(hiddenBridge(grid(['xx.', 'xx.', '...']), 3, 3)).toBeNull();
		expect(hiddenBridge(grid(['x..', '...', '...']), 3, 3)).toEqual({ row: 0, col: 0 });
	});
});
