import { figuresOfCell, lineCountOf, type CubeTable, type TableLines } from './table.ts';
import { isMeasured, readRow, type RowReading } from '#lib/domain/explore/measure.ts';
import type { ExploreMeasure, ExploreSort } from '#lib/domain/explore/view.ts';

/** A row or a column of a table: a member, or what the smaller ones have together (null). */
export interface ReadLine {
	member: string | null;
	total: RowReading;
}

/** A table as a measure reads it, lines in the order in which they are shown. */
export interface ReadTable {
	/** what is read: feedback itself where the table has not the counts for the measure asked for */
	measure: ExploreMeasure;
	cols: ReadLine[];
	/** `cells` by column */
	rows: (ReadLine & { cells: RowReading[] })[];
	total: RowReading;
}

/** Axes whose members have an order of their own. */
const ORDERED = new Set(['week', 'sentiment']);

const sortValue = (sort: ExploreSort, { now, change, n }: RowReading) =>
	sort === 'measure' ? now.value : sort === 'change' ? change : n;

/** Highest first, unknown ones behind them, then by n; what others have together last. */
function shownOrder(
	{ axis, members }: TableLines,
	totals: readonly RowReading[],
	sort: ExploreSort
) {
	const lines = [...totals.keys()];
	if (ORDERED.has(axis)) return lines;
	return lines.toSorted((a, b) => {
		const [isMember, isOther] = [a < members.length, b < members.length];
		if (isMember !== isOther) return isMember ? -1 : 1;
		const [own, other] = [a, b].map((line) => totals[line] && sortValue(sort, totals[line]));
		if (own !== null && other !== null && own !== other) return Number(other) - Number(own);
		if ((own === null) !== (other === null)) return own === null ? 1 : -1;
		return (totals[b]?.n ?? 0) - (totals[a]?.n ?? 0) || a - b;
	});
}

/** Reads a measure off every cell and total of a table. */
export function readTable(table: CubeTable, asked: ExploreMeasure, sort: ExploreSort): ReadTable {
	const [height, width] = [lineCountOf(table.rows), lineCountOf(table.cols)];
	const isKnown = asked !== 'change' || table.before !== null;
	const whole = figuresOfCell(table.now, table, height, width);
	const measure = isKnown && isMeasured(asked, whole) ? asked : 'n';
	const reading = (row: number, col: number) =>
		readRow(measure, {
			now: figuresOfCell(table.now, table, row, col),
			before: table.before && figuresOfCell(table.before, table, row, col)
		});
	const lines = (count: number) => Array.from({ length: count }, (_, line) => line);
	const rowTotals = lines(height).map((row) => reading(row, width));
	const colTotals = lines(width).map((col) => reading(height, col));
	const cols = shownOrder(table.cols, colTotals, 'n');
	const lineOf = ({ members }: TableLines, totals: readonly RowReading[], line: number) => ({
		member: members[line] ?? null,
		total: totals[line] as RowReading
	});
	return {
		measure,
		cols: cols.map((col) => lineOf(table.cols, colTotals, col)),
		rows: shownOrder(table.rows, rowTotals, sort).map((row) => ({
			...lineOf(table.rows, rowTotals, row),
			cells: cols.map((col) => reading(row, col))
		})),
		total: reading(height, width)
	};
}
