import { tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSlicer } from '#lib/crossfilter/create-slicer.ts';
import { exploreCube } from '#lib/crossfilter/explore-cube.ts';
import { readCube } from '#lib/crossfilter/read-cube.ts';
import { sliceCube } from '#lib/crossfilter/slice-cube.ts';
import { tableCube } from '#lib/crossfilter/table-cube.ts';
import { CUBE_MEASURES } from '#lib/domain/cube/cube.ts';
import { WHOLE_CUBE, type MemberLists } from '#lib/domain/cube/selection.ts';
import {
	figuresOfCell,
	lineCountOf,
	MOST_TABLE_MEMBERS,
	TABLE_AXES,
	tableToSearch,
	totalOf,
	type CubeTable
} from '#lib/domain/cube/table.ts';
import type { Period } from '#lib/domain/period.ts';
import { tableFromSearch } from '#lib/domain/cube/table-from-search.ts';
import { encodeCube } from '#lib/server/cube/encode-cube.ts';
import { frameOfWeeks, generatedCells } from './support/generated-cells.ts';
import { rowsOf, type Picked } from './support/naive-slice.ts';
import { naiveTable } from './support/naive-table.ts';
import { cellsOf, MEMBERS } from './support/small-cells.ts';

const frame = frameOfWeeks(6);
const MEASURES = ['n', 'due_count', 'open_count'] as const;

const lists: fc.Arbitrary<MemberLists> = fc.record(
	Object.fromEntries(
		(['place', 'issue', 'channel', 'sentiment'] as const).map((name) => [
			name,
			fc.subarray([...MEMBERS[name]])
		])
	),
	{ requiredKeys: [] }
);
const axes = fc
	.shuffledSubarray([...TABLE_AXES], { minLength: 2, maxLength: 2 })
	.map(([rows, cols]) => ({
		rows: rows as (typeof TABLE_AXES)[number],
		cols: cols as (typeof TABLE_AXES)[number]
	}));
const weeks = fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })).map((ends) => ({
	from: Math.min(...ends),
	to: Math.max(...ends) + 1
}));
const daysOf = ({ from, to }: { from: number; to: number }) => ({
	from: frame.slots[from]?.from as string,
	to: frame.slots[to - 1]?.to as string
});

const pickedOf = (picks: MemberLists, excluded: MemberLists): Picked => ({
	...picks,
	...Object.fromEntries(Object.entries(excluded).map(([name, members]) => [`-${name}`, members]))
});

/** The cells that have feedback, by pair of members. */
function filledCells(table: CubeTable, span: 'now' | 'before') {
	const counts = table[span];
	if (!counts) return null;
	const pairs = table.rows.members.flatMap((row, line) =>
		table.cols.members.map(
			(col, place) => [`${row}|${col}`, figuresOfCell(counts, table, line, place)] as const
		)
	);
	return new Map(pairs.filter(([, { n }]) => n !== 0));
}

const filled = (naive: ReturnType<typeof naiveTable>) =>
	new Map([...naive].filter(([, { n }]) => n > 0));

describe('a table of two dimensions', () => {
	test('equals a row-by-row count of all that is picked, now and before', () => {
		fc.assert(
			fc.property(cellsOf(frame), axes, lists, lists, weeks, weeks, (cells, asked, ...rest) => {
				const [picks, excluded, now, before] = rest;
				const cube = readCube(tableFromIPC(encodeCube(frame, cells)));
				const selection = { picks, excluded, now: daysOf(now), before: daysOf(before) };
				const table = tableCube(cube, { ...asked, measures: MEASURES }, selection);
				const picked = pickedOf(picks, excluded);
				const naive = (span: typeof now) =>
					filled(naiveTable(rowsOf(cells), frame, asked, picked, span, MEASURES));
				expect(filledCells(table, 'now')).toEqual(naive(now));
				const isWeekly = asked.rows === 'week' || asked.cols === 'week';
				expect(filledCells(table, 'before')).toEqual(isWeekly ? null : naive(before));
			}),
			{ numRuns: 150 }
		);
	});

	test('is the same whatever was counted before it: a slice, other weeks, other picks, half a table', async () => {
		// Every step is a turn of its own, so that a table can be given up after each.
		let clock = 0;
		const turns = { now: () => (clock += 9), pause: async () => undefined };
		const selection = fc
			.tuple(lists, lists, weeks, weeks)
			.map(([picks, excluded, ...spans]) => ({ picks, excluded, days: spans.map(daysOf) }));
		const steps = fc.array(
			fc.record({ days: fc.tuple(weeks, weeks), other: fc.boolean(), isOvertaken: fc.boolean() }),
			{ minLength: 1, maxLength: 5 }
		);
		await fc.assert(
			fc.asyncProperty(
				...[cellsOf(frame), axes, selection, selection, steps],
				async (cells, axis, first, second, moves) => {
					const cube = readCube(tableFromIPC(encodeCube(frame, cells)));
					const asked = { ...axis, measures: MEASURES };
					const exploration = exploreCube(cube, MEASURES, turns);
					const [now, before] = first.days as [Period, Period];
					await exploration.slice({ ...first, now, before });
					for (const { days, other, isOvertaken } of moves) {
						const { picks, excluded } = other ? second : first;
						const own = { picks, excluded, now: daysOf(days[0]), before: daysOf(days[1]) };
						const overtaken = isOvertaken ? exploration.table(asked, { ...own, now: null }) : null;
						const table = await exploration.table(asked, own);
						await overtaken?.catch(() => undefined);
						expect(table).toEqual(tableCube(cube, asked, own));
					}
				}
			),
			{ numRuns: 300 }
		);
	});

	test('comes to what the linked charts come to', () => {
		fc.assert(
			fc.property(
				cellsOf(frame),
				lists,
				lists,
				weeks,
				weeks,
				(cells, picks, excluded, ...spans) => {
					const cube = readCube(tableFromIPC(encodeCube(frame, cells)));
					const [now, before] = spans.map(daysOf) as [Period, Period];
					const selection = { picks, excluded, now, before };
					const asked = { rows: 'sentiment', cols: 'channel', measures: MEASURES } as const;
					const slice = sliceCube(createSlicer(cube, MEASURES), selection);
					expect(totalOf(tableCube(cube, asked, selection))).toEqual(slice.total);
				}
			),
			{ numRuns: 60 }
		);
	});

	test('has every week that is shown, also those without feedback', () => {
		const cells = generatedCells(frame, 1, 4);
		const cube = readCube(tableFromIPC(encodeCube(frame, cells)));
		const asked = { rows: 'channel', cols: 'week' } as const;
		const { cols } = tableCube(cube, asked, { ...WHOLE_CUBE, now: daysOf({ from: 1, to: 5 }) });
		expect(cols.members).toEqual(frame.slots.slice(1, 5).map(({ from }) => from));
	});

	test('gives the largest members a line each, and what is left adds up to the total', () => {
		const cells = generatedCells(frame, 20_000, 8);
		const cube = readCube(tableFromIPC(encodeCube(frame, cells)));
		const table = tableCube(cube, { rows: 'place', cols: 'issue_group' }, WHOLE_CUBE);
		const { n } = table.now;
		const width = lineCountOf(table.cols) + 1;
		const totals = Array.from({ length: lineCountOf(table.rows) + 1 }, (_, row) =>
			Number(n[row * width + width - 1])
		);
		expect(totals).toHaveLength(MOST_TABLE_MEMBERS + 2);
		const [all, others] = [totals.pop() as number, totals.pop() as number];
		expect(totals.reduce((sum, value) => sum + value, others)).toBe(all);
		const now = rowsOf(cells).filter((row) => row.week >= 3);
		const counted = Map.groupBy(now, (row) => row.place);
		const sizes = [...counted.values()]
			.map((some) => some.reduce((sum, row) => sum + row.counts.n, 0))
			.sort((a, b) => b - a);
		expect(Math.min(...totals)).toBe(sizes[MOST_TABLE_MEMBERS - 1]);
		expect(all).toBe(sizes.reduce((sum, size) => sum + size, 0));
	});

	test('an empty cube makes a table without members whose totals are nothing', () => {
		const cube = readCube(tableFromIPC(encodeCube(frame, generatedCells(frame, 0, 1))));
		const table = tableCube(cube, { rows: 'place', cols: 'issue' }, WHOLE_CUBE);
		expect(table.rows.members).toEqual([]);
		expect(table.now.n).toEqual([0]);
	});
});

test('the address of a table survives its way through a URL, measures in one order', () => {
	const asked = fc.tuple(axes, fc.uniqueArray(fc.constantFrom(...CUBE_MEASURES)));
	fc.assert(
		fc.property(asked, ([pair, measures]) => {
			const read = tableFromSearch(tableToSearch({ ...pair, measures }));
			expect(read).toEqual({ ...pair, measures: measures.toSorted() });
		})
	);
});
