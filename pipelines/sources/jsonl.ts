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
type Items = (SourceRow | Rejection)[];

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** Lines of a text that arrives in pieces, without their line ends; as many at a time as a piece ends. */
async function* linesOf(texts: AsyncIterable<string>, file: string): AsyncGenerator<string[]> {
	let rest = '';
	for await (const text of texts) {
		const lines = (rest + text).split('\n');
		rest = lines.pop() ?? '';
		if (rest.length > MAX_LINE_BYTES) throw lineTooLong(file);
		yield lines.map(withoutReturn);
	}
	if (rest) yield [rest];
}

/** Lines of a text that arrives in pieces, one by one. */
export async function* readLines(texts: AsyncIterable<string>, file = ''): AsyncGenerator<string> {
	for await (const lines of linesOf(texts, file)) yield* lines;
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

/** Reads the lines of one file in their order; rows wait until the columns are known to be there. */
function jsonlReader(file: string, mapping: SourceMapping) {
	const columns = mappedColumns(mapping);
	const read = cellReader(mapping);
	let head: Fields[] = [];
	let waiting: Items = [];
	let isChecked = false;
	let row = 0;

	const check = (): Items => {
		if (isChecked) return [];
		checkColumns(file, head, columns);
		isChecked = true;
		const rows = waiting;
		[head, waiting] = [[], []];
		return rows;
	};

	const itemOf = (line: string): SourceRow | Rejection => {
		const fields = parseObject(line);
		if (!fields) {
			const vi = 'không phải một đối tượng JSON trên một dòng';
			return reject(row, null, vi, 'is not one JSON object on one line');
		}
		const width = isChecked ? 0 : Object.keys(fields).length;
		if (width > MAX_COLUMNS) throw tooManyColumns(file, row, width);
		if (!isChecked) head.push(fields);
		return pickCells(fields, columns, row, read);
	};

	const take = (line: string): Items => {
		row += 1;
		if (line.trim() === '') return [];
		const item = itemOf(line);
		if (isChecked) return [item];
		waiting.push(item);
		return waiting.length < HEADER_ROWS ? [] : check();
	};
	return { take, check };
}

/** Rows of a file with one JSON object a line; the row number is the line number. */
export async function* readJsonl(
	texts: AsyncIterable<string>,
	file: string,
	mapping: SourceMapping
): AsyncGenerator<Items> {
	const reader = jsonlReader(file, mapping);
	for await (const lines of linesOf(texts, file)) yield lines.flatMap(reader.take);
	yield reader.check();
}
