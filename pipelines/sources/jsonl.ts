import type { SourceMapping } from '#lib/domain/source-mapping.ts';
import { nearest } from '../nearest.ts';
import { MAX_COLUMNS, mappedColumns, tooManyColumns, unknownColumn } from './columns.ts';
import { lineTooLong, MAX_LINE_BYTES } from './decode.ts';
import type { Rejection, SourceRow } from './source-row.ts';
import { cellReader } from './table-rows.ts';

/** Rows among which a mapped column must occur at least once. */
const HEADER_ROWS = 200;
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

type Fields = Record<string, unknown>;

/** Lines of a text that arrives in pieces, without their line ends. */
export async function* readLines(texts: AsyncIterable<string>, file = ''): AsyncGenerator<string> {
	let rest = '';
	for await (const text of texts) {
		const lines = (rest + text).split('\n');
		rest = lines.pop() ?? '';
		if (rest.length > MAX_LINE_BYTES) throw lineTooLong(file);
		for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
	}
	if (rest) yield rest;
}

const reject = (row_number: number, column: string | null, vi: string, en: string): Rejection => ({
	row_number,
	column,
	reason: { vi, en },
	value: null
});

const MAX_DEPTH = 64;

/** Whether a line nests so deep that it is an attack and no record. */
function isTooDeep(line: string): boolean {
	let depth = 0;
	for (let at = 0; at < line.length; at++) {
		const code = line.charCodeAt(at);
		if (code === OPEN_BRACKET || code === OPEN_BRACE) depth += 1;
		else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) depth -= 1;
		if (depth > MAX_DEPTH) return true;
	}
	return false;
}

function parseObject(line: string): Fields | null {
	if (isTooDeep(line)) return null;
	try {
		const value: unknown = JSON.parse(line);
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? (value as Fields)
			: null;
	} catch {
		return null;
	}
}

function pickCells(
	fields: Fields,
	columns: readonly string[],
	row: number,
	read: (cell: string) => string
): SourceRow | Rejection {
	const cells: (string | null)[] = [];
	for (const column of columns) {
		const value = fields[column];
		if (typeof value === 'object' && value !== null) {
			const [vi, en] = [
				'cần một chữ hoặc số, không phải danh sách hay đối tượng',
				'is a list or an object where a text or number is due'
			];
			return reject(row, column, vi, en);
		}
		cells.push(value === undefined || value === null ? null : read(String(value)));
	}
	return { row_number: row, cells };
}

/** A mapped column may be left out of many rows; out of all of them, with a near name there, is a slip. */
function checkColumns(file: string, head: readonly Fields[], columns: readonly string[]): void {
	const existing = [...new Set(head.flatMap((fields) => Object.keys(fields)))];
	const missing = columns.filter((column) => !existing.includes(column));
	const spare = existing.filter((name) => !columns.includes(name));
	const slip = missing.find((column) => nearest(column, spare) !== null);
	const none = existing.length > 0 && missing.length === columns.length ? missing[0] : undefined;
	const wrong = slip ?? none;
	if (wrong !== undefined) throw unknownColumn(file, wrong, existing);
}

/** Rows of a file with one JSON object a line; the row number is the line number. */
export async function* readJsonl(
	texts: AsyncIterable<string>,
	file: string,
	mapping: SourceMapping
): AsyncGenerator<SourceRow | Rejection> {
	const columns = mappedColumns(mapping);
	const read = cellReader(mapping);
	let head: Fields[] = [];
	let waiting: (SourceRow | Rejection)[] = [];
	let isChecked = false;
	let row = 0;
	for await (const line of readLines(texts, file)) {
		row += 1;
		if (line.trim() === '') continue;
		const fields = parseObject(line);
		const width = fields && !isChecked ? Object.keys(fields).length : 0;
		if (width > MAX_COLUMNS) throw tooManyColumns(file, row, width);
		const item = fields
			? pickCells(fields, columns, row, read)
			: reject(
					row,
					null,
					'không phải một đối tượng JSON trên một dòng',
					'is not one JSON object on one line'
				);
		if (isChecked) {
			yield item;
			continue;
		}
		if (fields) head.push(fields);
		waiting.push(item);
		if (waiting.length < HEADER_ROWS) continue;
		checkColumns(file, head, columns);
		yield* waiting;
		isChecked = true;
		[head, waiting] = [[], []];
	}
	if (isChecked) return;
	checkColumns(file, head, columns);
	yield* waiting;
}
