import { CUBE_SENTIMENTS, type CubeMeasure } from '#lib/domain/cube/cube.ts';
import {
	lineCountOf,
	type CubeTable,
	type TableAxis,
	type TableCounts
} from '#lib/domain/cube/table.ts';
import { SENTIMENT_BITS, SENTIMENTS_MASK } from './cube.ts';
import { linesOf, type AxisLines } from './table-lines.ts';

/** Sums of a span by measure; see `crossTab`. */
export type SpanSums = ReadonlyMap<CubeMeasure, Int32Array>;

/** `n` by row, and by column. */
function margins(sums: Int32Array | undefined, rowCount: number, colCount: number) {
	const [rows, cols] = [new Float64Array(rowCount), new Float64Array(colCount)];
	for (let at = 0; at < (sums?.length ?? 0); at++) {
		const count = sums?.[at] as number;
		if (count === 0) continue;
		const pair = at >> SENTIMENT_BITS;
		const row = Math.floor(pair / colCount);
		rows[row] = (rows[row] as number) + count;
		cols[pair - row * colCount] = (cols[pair - row * colCount] as number) + count;
	}
	return { rows, cols };
}

/** Adds a count to its cell, to the totals of its row and its column, and to the total of all. */
function addCross(
	target: number[],
	line: number,
	col: number,
	lastRow: number,
	lastCol: number,
	count: number
): void {
	target[line + col] = (target[line + col] as number) + count;
	target[line + lastCol] = (target[line + lastCol] as number) + count;
	target[lastRow + col] = (target[lastRow + col] as number) + count;
	target[lastRow + lastCol] = (target[lastRow + lastCol] as number) + count;
}

/** Adds a span's sums up to the lines of a table and their totals. */
function countsOf(spanSums: SpanSums, rows: AxisLines, cols: AxisLines): TableCounts {
	const [height, width] = [lineCountOf(rows.lines) + 1, lineCountOf(cols.lines) + 1];
	const zeros = () => new Array<number>(height * width).fill(0);
	const bySentiment = CUBE_SENTIMENTS.map((name) => [`${name}_count`, zeros()] as const);
	const counts: Partial<Record<string, number[]>> = Object.fromEntries(bySentiment);
	const [lastRow, lastCol] = [(height - 1) * width, width - 1];
	for (const [measure, sums] of spanSums) {
		const all = (counts[measure] = zeros());
		for (let at = 0; at < sums.length; at++) {
			const count = sums[at] as number;
			if (count === 0) continue;
			const pair = at >> SENTIMENT_BITS;
			const row = Math.floor(pair / cols.lineOf.length);
			const line = (rows.lineOf[row] as number) * width;
			const col = cols.lineOf[pair - row * cols.lineOf.length] as number;
			const split = measure === 'n' ? bySentiment[at & SENTIMENTS_MASK]?.[1] : undefined;
			addCross(all, line, col, lastRow, lastCol, count);
			if (split) addCross(split, line, col, lastRow, lastCol, count);
		}
	}
	return counts as TableCounts;
}

/** The table that sums by row, column and sentiment make: lines for members, totals at the end. */
export function tableOfSums(
	axes: { rows: TableAxis; cols: TableAxis },
	members: { rows: readonly string[]; cols: readonly string[] },
	now: SpanSums,
	before: SpanSums | null
): CubeTable {
	const size = [members.rows.length, members.cols.length] as const;
	const [ofNow, ofBefore] = [margins(now.get('n'), ...size), margins(before?.get('n'), ...size)];
	const rows = linesOf(axes.rows, members.rows, ofNow.rows, ofBefore.rows);
	const cols = linesOf(axes.cols, members.cols, ofNow.cols, ofBefore.cols);
	return {
		rows: rows.lines,
		cols: cols.lines,
		now: countsOf(now, rows, cols),
		before: before && countsOf(before, rows, cols)
	};
}
