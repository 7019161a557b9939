import { stringify } from 'csv-stringify/sync';
import type { Cell, ExportTable } from './export-table.ts';
import { formulaSafe } from './formula-safe.ts';

const ROWS_AT_ONCE = 1000;
/** Without it Excel reads UTF-8 as something else. */
const BYTE_ORDER_MARK = '\ufeff';

const safe = (cell: Cell) => (typeof cell === 'string' ? formulaSafe(cell) : cell);
const lines = (rows: Cell[][]) =>
	stringify(
		rows.map((row) => row.map(safe)),
		{ cast: { boolean: String }, record_delimiter: 'windows' }
	);

/** CSV text in parts: what it is about in lines that begin with #, the column names, the rows. */
export function* csvExport(
	table: ExportTable,
	about: readonly [string, string][]
): Generator<string> {
	yield BYTE_ORDER_MARK + lines(about.map(([label, text]) => [`# ${label}`, text]));
	yield lines([table.columns.map(({ name }) => name)]);
	for (let from = 0; from < table.rows; from += ROWS_AT_ONCE) {
		const length = Math.min(ROWS_AT_ONCE, table.rows - from);
		yield lines(
			Array.from({ length }, (_, row) =>
				table.columns.map(({ cells }) => cells[from + row] ?? null)
			)
		);
	}
}
