import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { SourceMapping } from '#lib/domain/source-mapping.ts';
import { PipelineError } from '../pipeline-error.ts';
import { columnPositions } from './columns.ts';
import { MAX_LINE_BYTES } from './decode.ts';
import type { Rejection, SourceRow } from './source-row.ts';

interface Parsed {
	record: string[];
	info: { records: number; empty_lines: number };
}

function unreadable(file: string, error: CsvError): PipelineError {
	const row = Number(error['lines'] ?? 0);
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

/** Rows of a delimited file; the first good row decides about columns. Quoted cells may hold lines. */
export async function* readCsv(
	texts: AsyncIterable<string>,
	file: string,
	mapping: SourceMapping,
	delimiter: string
): AsyncGenerator<SourceRow | Rejection> {
	const parser = parse({
		delimiter,
		quote: mapping.quote,
		relax_quotes: true,
		relax_column_count: true,
		skip_empty_lines: true,
		max_record_size: MAX_LINE_BYTES,
		info: true
	});
	const feeding = pipeline(Readable.from(texts), parser);
	// The same error reaches the loop below; this only keeps it from being "unhandled".
	feeding.catch(() => undefined);
	let header: string[] | null = null;
	let positions: number[] = [];
	try {
		for await (const { record, info } of parser as AsyncIterable<Parsed>) {
			const row_number = info.records + info.empty_lines;
			if (header === null) {
				header = mapping.has_header
					? record.map((name) => name.normalize('NFC').trim())
					: record.map((_, index) => String(index + 1));
				positions = columnPositions(file, header, mapping);
				if (mapping.has_header) continue;
			}
			const { length } = header;
			const spare = record.slice(length).some((cell) => cell.trim() !== '');
			if (record.length < length || spare) yield wrongCount(row_number, record.length, header);
			else {
				const cells = positions.map((index) => record[index]?.normalize('NFC') ?? null);
				yield { row_number, cells };
			}
		}
	} catch (error) {
		throw error instanceof CsvError ? unreadable(file, error) : error;
	}
}
