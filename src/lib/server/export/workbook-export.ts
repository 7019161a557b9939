import writeExcelFile from 'write-excel-file/node';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import type { NamedTable } from './ask-export.ts';
import { EXPORT_NAMES } from './export-names.ts';
import type { Cell } from './export-table.ts';
import { formulaSafe } from './formula-safe.ts';

const WORDS = {
	vi: {
		about: 'Về tệp này',
		definitions: 'Định nghĩa',
		sheet: 'Bảng',
		rows: 'Số dòng',
		hidden: 'Ô để trống vì nhỏ'
	},
	en: {
		about: 'About this file',
		definitions: 'Definitions',
		sheet: 'Sheet',
		rows: 'Rows',
		hidden: 'Cells left empty because small'
	}
};

const safe = (cell: Cell) => (typeof cell === 'string' ? formulaSafe(cell) : cell);
const bold = (value: string) => ({ value, fontWeight: 'bold' as const });
const wide = (...widths: number[]) => widths.map((width) => ({ width }));

function sheetOf({ name, table }: NamedTable, lang: InterfaceLanguage) {
	const rows = Array.from({ length: table.rows }, (_, row) =>
		table.columns.map(({ cells }) => safe(cells[row] ?? null))
	);
	return {
		sheet: EXPORT_NAMES[name][lang],
		data: [table.columns.map((column) => bold(column.name)), ...rows],
		stickyRowsCount: 1
	};
}

/**
 * A workbook of several tables: what it is about first, then a sheet for each table, then what each
 * counts, in both languages. Texts are texts, never formulas.
 */
export async function workbookExport(
	tables: readonly NamedTable[],
	about: readonly [string, string][],
	lang: InterfaceLanguage
): Promise<Uint8Array> {
	const words = WORDS[lang];
	const definitions = tables.map(({ name, definition, table }) => [
		EXPORT_NAMES[name][lang],
		table.rows,
		table.hidden_count,
		formulaSafe(definition.vi),
		formulaSafe(definition.en)
	]);
	const head = [words.sheet, words.rows, words.hidden, 'Tiếng Việt', 'English'].map(bold);
	const workbook = writeExcelFile([
		{
			sheet: words.about,
			data: about.map(([label, text]) => [bold(formulaSafe(label)), formulaSafe(text)]),
			columns: wide(28, 90)
		},
		...tables.map((table) => sheetOf(table, lang)),
		{
			sheet: words.definitions,
			data: [head, ...definitions],
			columns: wide(26, 10, 14, 80, 80),
			stickyRowsCount: 1
		}
	]);
	return workbook.toBuffer();
}
