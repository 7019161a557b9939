import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { PipelineError } from '../pipeline-error.ts';
import { MAX_LINE_BYTES } from './decode.ts';
import type { TableRow } from './table-rows.ts';
import type { Position, Punctuation } from './well-formed-csv.ts';

interface Parsed {
	record: string[];
	info: { records: number; empty_lines: number };
}

function unreadable(file: string, row: number, error: CsvError): PipelineError {
	const cause = { cause: error };
	if (!error.code.includes('QUOTE') && error.code !== 'CSV_MAX_RECORD_SIZE') {
		return new PipelineError(
			{
				vi: `Tệp ${file}, gần dòng ${row}: không đọc được dạng bảng (${error.code}). Hãy kiểm tra "delimiter" và "quote" trong tệp ánh xạ.`,
				en: `The file ${file}, near row ${row}: it cannot be read as a table (${error.code}). Check "delimiter" and "quote" in the mapping.`
			},
			cause
		);
	}
	return new PipelineError(
		{
			vi: `Tệp ${file}, gần dòng ${row}: một dấu ngoặc kép mở mà không đóng. Nếu dấu ngoặc là chữ thường, hãy đặt "quote": false trong tệp ánh xạ.`,
			en: `The file ${file}, near row ${row}: a quotation mark opens and never closes. If quotation marks are plain characters here, set "quote": false in the mapping.`
		},
		cause
	);
}

/** Waiting for each row by itself would take longer than what follows. */
const TOGETHER = 100;

/**
 * Rows of a delimited file whose quotation marks may stand where none belong, some at a time: such a cell is
 * taken as it stands, and the next one is read as usual. Throws PipelineError where no row can be made of it.
 */
export async function* relaxedRows(
	texts: AsyncIterable<string>,
	file: string,
	punctuation: Punctuation,
	{ records, lines }: Position
): AsyncGenerator<TableRow[]> {
	const parser = parse({
		...punctuation,
		relax_quotes: true,
		relax_column_count: true,
		skip_empty_lines: true,
		max_record_size: MAX_LINE_BYTES,
		info: true
	});
	const feeding = pipeline(Readable.from(texts), parser);
	// The same error reaches the loop below; this only keeps it from being "unhandled".
	feeding.catch(() => undefined);
	let rows: TableRow[] = [];
	try {
		for await (const { record, info } of parser as AsyncIterable<Parsed>) {
			rows.push({ row_number: records + info.records + info.empty_lines, cells: record });
			if (rows.length < TOGETHER) continue;
			yield rows;
			rows = [];
		}
		yield rows;
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		throw unreadable(file, lines + Number(error['lines'] ?? 0), error);
	}
}
