import type { SourceMapping } from '#lib/domain/source-mapping.ts';
import { fromTextFont } from '#lib/text/encodings/text-font.ts';
import { requiredProperties } from '../rows/record-schema.ts';
import { columnPositions, mappedColumns, tooManyColumns, MAX_COLUMNS } from './columns.ts';
import { headerNames } from './header-names.ts';
import type { Rejection, SourceRow } from './source-row.ts';
import { isNumberingRow } from './numbering-row.ts';
import { isTotalRow } from './total-row.ts';

/** A row as it stands in the file, with all its cells. */
export interface TableRow {
	row_number: number;
	cells: readonly (string | null)[];
}

const isBlank = (cell: string | null | undefined) => !cell || cell.trim() === '';
const isBlankFrom = (start: number, cells: TableRow['cells']) =>
	cells.length === start || cells.slice(start).every(isBlank);

/** How the cells of a mapping's files are read: composed letters, out of an old font if need be. */
export function cellReader({
	text_font
}: Pick<SourceMapping, 'text_font'>): (cell: string) => string {
	if (!text_font) return (cell) => cell.normalize('NFC');
	return (cell) => fromTextFont(cell.normalize('NFC'), text_font);
}

const setAside = (row_number: number, vi: string, en: string): Rejection => ({
	row_number,
	column: null,
	reason: { vi, en },
	value: null
});

/** A row whose cells do not line up with the header, so that none of them can be trusted. */
function wrongCount(row_number: number, found: number, header: readonly string[]): Rejection {
	const off = Math.abs(found - header.length);
	const more = found > header.length;
	return {
		row_number,
		column: more ? String(header.length + 1) : (header[found] ?? null),
		reason: {
			vi: `có ${found} cột, ${more ? 'thừa' : 'thiếu'} ${off} so với dòng đầu (${header.length} cột)`,
			en: `has ${found} columns, ${off} too ${more ? 'many' : 'few'} for the header (${header.length} columns)`
		},
		value: null
	};
}

/** Where a table's cells are, known once its header has been read. */
interface Layout {
	header: string[];
	positions: number[];
	/** positions of cells without which a row can only be a line of totals */
	required: number[];
}

function layOut(file: string, row: number, header: string[], mapping: SourceMapping): Layout {
	const positions = columnPositions(file, header, mapping, row);
	const columns = mappedColumns(mapping);
	const required = requiredProperties(mapping.entity).flatMap((property) => {
		const column = mapping.columns[property];
		return column === undefined ? [] : [positions[columns.indexOf(column)] ?? -1];
	});
	return { header, positions, required };
}

/**
 * Reads the rows of one table in their order: answers null for what stands above or in its header. The
 * others are reduced to the columns of the mapping; empty lines and lines of totals come as rejections,
 * so that every line under the header is accounted for.
 */
function tableReader(file: string, mapping: SourceMapping, isStrict: boolean) {
	const { has_header, header_row = 1, header_rows = 1 } = mapping;
	const read = cellReader(mapping);
	const heading: (string | null)[][] = [];
	let layout: Layout | null = null;
	let isFirst = true;

	const layOutAt = ({ row_number, cells }: TableRow): Layout | null => {
		if (cells.length > MAX_COLUMNS) throw tooManyColumns(file, row_number, cells.length);
		if (!has_header) {
			const numbers = cells.map((_, index) => String(index + 1));
			return layOut(file, row_number, numbers, mapping);
		}
		heading.push(cells.map((cell) => cell && read(cell)));
		const isWhole = row_number >= header_row + header_rows - 1 && !cells.every(isBlank);
		return isWhole ? layOut(file, row_number, headerNames(heading), mapping) : null;
	};

	const faultOf = ({ row_number, cells }: TableRow, { header, required }: Layout) => {
		const { length } = header;
		const mayNumber = isFirst && has_header;
		isFirst = false;
		if (mayNumber && isNumberingRow(cells))
			return setAside(row_number, 'dòng đánh số cột', 'a line that numbers the columns');
		if (isStrict && (cells.length < length || !isBlankFrom(length, cells)))
			return wrongCount(row_number, cells.length, header);
		if (!required.some((position) => isBlank(cells[position]))) return null;
		if (cells.every(isBlank))
			return setAside(row_number, 'dòng trống, không phải phản ánh', 'an empty line');
		if (isTotalRow(cells, read))
			return setAside(row_number, 'dòng tổng cộng, không phải phản ánh', 'a line of totals');
		return null;
	};

	return (row: TableRow): SourceRow | Rejection | null => {
		if (layout === null) {
			if (row.row_number < header_row) return null;
			layout = layOutAt(row);
			if (has_header || layout === null) return null;
		}
		const fault = faultOf(row, layout);
		if (fault) return fault;
		const cells = layout.positions.map((position) => {
			const cell = row.cells[position];
			return cell === null || cell === undefined ? null : read(cell);
		});
		return { row_number: row.row_number, cells };
	};
}

/**
 * Rows of a table under its header, as many at a time as they come, reduced to the columns of the
 * mapping.
 *
 * @param isStrict a row must have as many cells as the header, as in a delimited file
 */
export async function* tableRows(
	rows: AsyncIterable<readonly TableRow[]>,
	file: string,
	mapping: SourceMapping,
	isStrict: boolean
): AsyncGenerator<(SourceRow | Rejection)[]> {
	const read = tableReader(file, mapping, isStrict);
	for await (const some of rows) yield some.map(read).filter((item) => item !== null);
}
