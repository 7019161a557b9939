import { CUBE_DIMENSIONS, CUBE_MEASURES, type CubeMeasure } from './cube.ts';
import type { CubeSlice, SliceFigures } from './slice.ts';

/** What the rows or the columns of a table may be: weeks are those that are shown. */
export const TABLE_AXES = [...CUBE_DIMENSIONS, 'week'] as const;
export type TableAxis = (typeof TABLE_AXES)[number];

/** Members of an axis that get a line each; the smaller ones are added up in one. */
export const MOST_TABLE_MEMBERS = 60;

/** The counts of a cell: `n` by sentiment, then the measures that were asked for. */
export const TABLE_COUNTS = [
	...CUBE_MEASURES,
	'negative_count',
	'neutral_count',
	'positive_count',
	'unsure_count'
] as const;
export type TableCount = (typeof TABLE_COUNTS)[number];

/** Which table; `n` is always counted. */
export interface TableAsked {
	rows: TableAxis;
	cols: TableAxis;
	/** counts besides `n` */
	measures?: readonly CubeMeasure[];
}

const KEYS = ['rows', 'cols', 'measure'] as const;

/** Writes it so that `tableFromSearch` reads it back. */
export const tableToSearch = ({ rows, cols, measures = [] }: TableAsked): URLSearchParams =>
	new URLSearchParams([
		['rows', rows],
		['cols', cols],
		...[...new Set(measures)].sort().map((measure) => ['measure', measure])
	]);

/** The search without what `tableFromSearch` reads. */
export function withoutTable(search: URLSearchParams): URLSearchParams {
	const rest = new URLSearchParams(search);
	for (const key of KEYS) rest.delete(key);
	return rest;
}

/** The lines of an axis. */
export interface TableLines {
	axis: TableAxis;
	/** one line each, in their own order; of weeks the first day of each slot that is shown */
	members: string[];
	/** how many smaller members the line behind them adds up; 0 means that there is no such line */
	other_count: number;
}

/** Row by row, each with its total at the end; the last row has the totals of columns. Null: hidden. */
type Cells = (number | null)[];
/** Measures that were not asked for are absent. */
export type TableCounts = Record<Exclude<TableCount, CubeMeasure> | 'n', Cells> &
	Partial<Record<Exclude<CubeMeasure, 'n'>, Cells | undefined>>;

/**
 * Counts of every pair of members of two dimensions, or of a dimension and the weeks. All picks are
 * heeded, also those of its own dimensions, so that the totals are the rows of the linked charts.
 */
export interface CubeTable {
	rows: TableLines;
	cols: TableLines;
	now: TableCounts;
	/** null where there is nothing to compare with, and of weeks */
	before: TableCounts | null;
}

/** How many lines an axis has without its totals. */
export const lineCountOf = ({ members, other_count }: TableLines) =>
	members.length + (other_count > 0 ? 1 : 0);

/** One cell; a row or column behind the last line, which is `lineCountOf`, is the total. */
export function figuresOfCell(
	counts: TableCounts,
	{ cols }: Pick<CubeTable, 'cols'>,
	row: number,
	col: number
): SliceFigures {
	const at = row * (lineCountOf(cols) + 1) + col;
	const figures: Partial<Record<TableCount, number | null>> = {};
	for (const name of TABLE_COUNTS) {
		const own = counts[name];
		if (own) figures[name] = own[at] ?? null;
	}
	return figures as SliceFigures;
}

/** What a table comes to: all that passes every pick. */
export function totalOf(table: CubeTable): CubeSlice['total'] {
	const [row, col] = [lineCountOf(table.rows), lineCountOf(table.cols)];
	const at = (counts: TableCounts) => figuresOfCell(counts, table, row, col);
	return { now: at(table.now), before: table.before && at(table.before) };
}
