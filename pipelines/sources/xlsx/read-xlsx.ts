import type { SourceMapping } from '#lib/domain/source-mapping.ts';
import { PipelineError } from '../../pipeline-error.ts';
import { propertyType } from '../../rows/row-plan.ts';
import { dateOfSerial, dateText } from '../date-text.ts';
import type { FileHead } from '../file-head.ts';
import { headerNames } from '../header-names.ts';
import { cellReader, type TableRow } from '../table-rows.ts';
import { readSheets, type Sheet, type SheetCell } from './read-sheets.ts';

/** A cell as text; a date is written as the mapping's dates are. */
export function cellText(cell: SheetCell, format: SourceMapping['date_format']): string | null {
	if (cell === null) return null;
	return cell instanceof Date ? dateText(cell, format) : String(cell);
}

function chooseSheet(
	file: string,
	sheets: readonly Sheet[],
	stated: SourceMapping['sheet']
): Sheet {
	const chosen =
		typeof stated === 'string'
			? sheets.find(({ name }) => name.normalize('NFC') === stated.normalize('NFC'))
			: sheets[(stated ?? 1) - 1];
	if (chosen) return chosen;
	const list = sheets.map(({ name }) => `"${name}"`).join(', ');
	throw new PipelineError({
		vi: `Tệp ${file}: không có trang tính "${stated}". Các trang: ${list}. Hãy sửa "sheet" trong tệp ánh xạ.`,
		en: `The file ${file}: there is no sheet "${stated}". Sheets: ${list}. Correct "sheet" in the mapping.`
	});
}

/** Positions of the columns that hold dates: a bare number in one of them is a date, too. */
function dateColumns(rows: SheetCell[][], mapping: SourceMapping): Set<number> {
	const { header_row = 1, header_rows = 1, has_header, date_format } = mapping;
	const read = cellReader(mapping);
	const lines = rows.slice(header_row - 1, header_row - 1 + header_rows).map((line) =>
		line.map((cell) => {
			const text = cellText(cell, date_format);
			return text && read(text);
		})
	);
	const names = has_header ? headerNames(lines) : (rows[0] ?? []).map((_, at) => String(at + 1));
	const dated = Object.entries(mapping.columns).flatMap(([property, column]) =>
		['instant', 'day'].includes(propertyType(property)) ? [column] : []
	);
	return new Set(dated.map((column) => names.indexOf(column)));
}

/** Rows of one sheet of a workbook, with the row numbers that a spreadsheet shows. */
export async function* readXlsx(
	head: FileHead,
	mapping: SourceMapping,
	onBytes: (bytes: number) => void
): AsyncGenerator<TableRow> {
	const { rows } = chooseSheet(head.name, await readSheets(head), mapping.sheet);
	const dated = dateColumns(rows, mapping);
	const share = head.bytes / Math.max(1, rows.length);
	for (const [index, row] of rows.entries()) {
		onBytes(share);
		const cells = row.map((cell, column) => {
			const text = cellText(cell, mapping.date_format);
			const serial = text !== null && dated.has(column) ? dateOfSerial(text) : null;
			return serial ? dateText(serial, mapping.date_format) : text;
		});
		yield { row_number: index + 1, cells };
	}
}
