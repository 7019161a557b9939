import { describe, expect, test } from 'vitest';
import { heatOf } from '#lib/domain/cube/heat.ts';
import { readTable } from '#lib/domain/cube/readings.ts';
import type { CubeTable } from '#lib/domain/cube/table.ts';

/** Two provinces and the others by one channel: negative of n 4/29, 60/90 and 100/300. */
const counts = (cells: number[]) => cells.flatMap((cell) => [cell, cell]);
const negative = counts([4, 60, 100, 164]);
const n = counts([29, 90, 300, 419]);
const none = n.map(() => 0);
const table: CubeTable = {
	rows: { axis: 'province', members: ['01', '04'], other_count: 32 },
	cols: { axis: 'channel', members: ['hotline_1022'], other_count: 0 },
	now: {
		n,
		negative_count: negative,
		neutral_count: n.map((count, index) => count - (negative[index] ?? 0)),
		positive_count: none,
		unsure_count: none
	},
	before: null
};

describe('readTable', () => {
	test('gives no share of fewer than 30, and what others have together stands last', () => {
		const { rows, total } = readTable(table, 'negative_share', 'measure');
		expect(rows.map(({ member }) => member)).toEqual(['04', '01', null]);
		expect(rows.map(({ cells }) => cells[0]?.now.value)).toEqual([60 / 90, null, 100 / 300]);
		expect(rows[1]?.cells[0]?.now.part).toBe(4);
		expect(total.now.value).toBe(164 / 419);
	});

	test('reads feedback itself where the table has not the counts, or nothing to compare with', () => {
		expect(readTable(table, 'on_time', 'measure').measure).toBe('n');
		expect(readTable(table, 'change', 'measure').measure).toBe('n');
	});
});

describe('heatOf', () => {
	test('colours the highest cell of a member most, and nothing where nothing is', () => {
		const heat = heatOf(readTable(table, 'n', 'measure'));
		expect(heat.stepOf(90)).toBe(6);
		expect(heat.stepOf(0)).toBeNull();
		expect(heat.stepOf(null)).toBeNull();
		expect(heat.stepOf(29)).toBeLessThan(6);
	});
});
