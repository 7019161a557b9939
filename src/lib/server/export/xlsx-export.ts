import writeExcelFile from 'write-excel-file/node';
import type { Cell, ExportTable } from './export-table.ts';
import { formulaSafe } from './formula-safe.ts';

const safe = (cell: Cell) => (typeof cell === 'string' ? formulaSafe(cell) : cell);

/** A workbook of two sheets: the table, and what it is about. Texts are texts, never formulas. */
export async function xlsxExport(
	table: ExportTable,
	about: readonly [string, string][]
): Promise<Uint8Array> {
	const header = table.columns.map(({ name }) => ({ value: name, fontWeight: 'bold' as const }));
	const rows = Array.from({ length: table.rows }, (_, row) =>
		table.columns.map(({ cells }) => safe(cells[row] ?? null))
	);
	const workbook = writeExcelFile([
		{ sheet: 'Số liệu', data: [header, ...rows], stickyRowsCount: 1 },
		{ sheet: 'Về tệp này', data: about.map((pair) => pair.map(formulaSafe)) }
	]);
	return workbook.toBuffer();
}
