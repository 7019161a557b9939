import type { CubeFrame } from '#lib/domain/cube/cube.ts';
import { spansOf, type CubeSelection } from '#lib/domain/cube/selection.ts';
import {
	lineCountOf,
	MOST_TABLE_MEMBERS,
	TABLE_COUNTS,
	type CubeTable,
	type TableAsked,
	type TableAxis,
	type TableCounts,
	type TableLines
} from '#lib/domain/cube/table.ts';
import { publishedTable } from '#lib/domain/published-table.ts';
import { slotRange } from '#lib/domain/week-slots.ts';
import type { Asking } from '../page/page-load.ts';
import { cubeFrame } from './cube-params.ts';
import { cubeTableQuestion, type TableQuestionRow } from './cube-questions.ts';
import { selectionParams } from './selection-params.ts';

/** Positions of slots, as the facts name weeks, and their first days, as tables name them. */
function shownSlots({ slots, ...frame }: CubeFrame, selection: CubeSelection) {
	const { from, to } = slotRange(slots, spansOf(selection, { slots, ...frame }).now);
	return slots.slice(from, to).map((slot, index) => [String(from + index), slot.from] as const);
}

/** The lines of an axis, and the line of each member as the facts name it. */
function axisLines(
	axis: TableAxis,
	found: readonly (string | null)[],
	memberCount: number,
	slots: readonly (readonly [string, string])[]
): { lines: TableLines; lineOf: ReadonlyMap<string | null, number> } {
	const own = [...new Set(found)].filter((member) => member !== null).sort();
	const names = axis === 'week' ? slots : own.map((name) => [name, name] as const);
	const lineOf = new Map<string | null, number>([[null, names.length]]);
	for (const [line, [name]] of names.entries()) lineOf.set(name, line);
	const other_count = axis === 'week' ? 0 : Math.max(0, memberCount - names.length);
	return { lines: { axis, members: names.map(([, shown]) => shown), other_count }, lineOf };
}

type Lines = ReturnType<typeof axisLines>;

/** Adds rows up to the cells of a table with totals. */
function countsOf(
	found: readonly TableQuestionRow[],
	rows: Lines,
	cols: Lines,
	measures: readonly string[]
): TableCounts {
	const [height, width] = [lineCountOf(rows.lines) + 1, lineCountOf(cols.lines) + 1];
	const names = TABLE_COUNTS.filter(
		(name) => !name.endsWith('_count') || measures.includes(name) || SENTIMENT_COUNTS.has(name)
	);
	const counts = names.map((name) => [name, new Array<number>(height * width).fill(0)] as const);
	for (const row of found) {
		const line = rows.lineOf.get(row.row_member) ?? 0;
		const col = cols.lineOf.get(row.col_member) ?? 0;
		for (const [name, cells] of counts) {
			for (const at of [line * width, (height - 1) * width]) {
				for (const index of [at + col, at + width - 1]) {
					cells[index] = (cells[index] as number) + row[name];
				}
			}
		}
	}
	return Object.fromEntries(counts) as TableCounts;
}
const SENTIMENT_COUNTS: ReadonlySet<string> = new Set([
	...['negative_count', 'neutral_count', 'positive_count', 'unsure_count']
]);

/**
 * What a cube in the browser would count, asked of the facts; for leaders as it may be published.
 * Throws a RangeError for days that are not on the edges of the cube's weeks, and QueryErrors.
 */
export async function cubeTable(
	{ warehouse, viewer, view }: Asking,
	{ rows, cols, measures = [] }: TableAsked,
	selection: CubeSelection
): Promise<CubeTable> {
	const frame = cubeFrame(warehouse, view);
	const params = selectionParams(view, frame, selection);
	const asked = { ...params, rows, cols, most_members: MOST_TABLE_MEMBERS };
	const found = await warehouse.ask(cubeTableQuestion, viewer, asked);
	const slots = shownSlots(frame, selection);
	const { row_member_count = 0, col_member_count = 0 } = found[0] ?? {};
	const [ofRows, ofCols] = [
		axisLines(
			rows,
			found.map((row) => row.row_member),
			row_member_count,
			slots
		),
		axisLines(
			cols,
			found.map((row) => row.col_member),
			col_member_count,
			slots
		)
	];
	const counts = (some: readonly TableQuestionRow[]) => countsOf(some, ofRows, ofCols, measures);
	const isCompared = params.before_from !== null && rows !== 'week' && cols !== 'week';
	const table: CubeTable = {
		rows: ofRows.lines,
		cols: ofCols.lines,
		now: counts(found.filter((row) => row.is_now)),
		before: isCompared ? counts(found.filter((row) => row.is_before)) : null
	};
	return viewer.role === 'leader' ? publishedTable(table) : table;
}
