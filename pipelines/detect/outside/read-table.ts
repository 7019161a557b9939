import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import { tableFault } from './table-fault.ts';

/** A row of a table, its cells by column. */
export interface TableRow<Column extends string> {
	line: number;
	cells: Record<Column, string>;
}

interface Parsed {
	record: string[];
	info: { lines: number };
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

function unreadable(file: string, error: unknown): unknown {
	if (error instanceof CsvError) {
		const line = Number(error['lines'] ?? 0) || undefined;
		const said = {
			vi: `không đọc được dạng bảng (${error.code}). Hãy lưu lại thành CSV, ngăn bằng dấu phẩy.`,
			en: `it cannot be read as a table (${error.code}). Save it again as CSV, separated by commas.`
		};
		return tableFault({ file, line }, said, error);
	}
	const { code } = error as NodeJS.ErrnoException;
	if (code !== 'ENOENT' && code !== 'EACCES' && code !== 'EISDIR') return error;
	const said = {
		vi: 'không mở được. Hãy kiểm tra đường dẫn và quyền đọc.',
		en: 'it cannot be opened. Check the path and the right to read it.'
	};
	return tableFault({ file }, said, error as Error);
}

function positionsOf(file: string, header: readonly string[], columns: readonly string[]) {
	const names = header.map((name) => name.trim().toLowerCase());
	const missing = columns.filter((column) => !names.includes(column));
	if (missing.length === 0) return columns.map((column) => names.indexOf(column));
	throw tableFault(
		{ file, line: 1 },
		{
			vi: `thiếu cột ${quoted(missing)}; có ${quoted(header) || 'không cột nào'}. Hãy đặt lại tên cột ở dòng đầu.`,
			en: `the column ${quoted(missing)} is missing; there is ${quoted(header) || 'none'}. Name the columns in the first line.`
		}
	);
}

function cellsOf<Column extends string>(
	record: readonly string[],
	positions: readonly number[],
	columns: readonly Column[]
): Record<Column, string> {
	const cells = {} as Record<Column, string>;
	for (let index = 0; index < columns.length; index++)
		cells[columns[index] as Column] = record[positions[index] as number] ?? '';
	return cells;
}

/**
 * Rows of a CSV file with a header; other columns than those asked for are passed over.
 * @param onBytes told how much of the file has been read
 * @throws a PipelineError where the file cannot be opened or read, or a column is missing
 */
export async function* readTable<Column extends string>(
	file: string,
	columns: readonly Column[],
	onBytes: (bytes: number) => void = () => undefined
): AsyncGenerator<TableRow<Column>> {
	const source = createReadStream(file);
	const parser = parse({
		...{ bom: true, info: true, trim: true },
		...{ skip_empty_lines: true, relax_column_count: true }
	});
	source.on('error', (error) => parser.destroy(error)).pipe(parser);
	let positions: number[] | undefined;
	try {
		for await (const { record, info } of parser as AsyncIterable<Parsed>) {
			if (!positions) {
				positions = positionsOf(file, record, columns);
				continue;
			}
			const cells = cellsOf(record, positions, columns);
			onBytes(source.bytesRead);
			yield { line: info.lines, cells };
		}
	} catch (error) {
		throw unreadable(file, error);
	} finally {
		source.destroy();
	}
	if (!positions) positionsOf(file, [], columns);
}
