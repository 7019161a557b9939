import Papa from 'papaparse';
import type { SourceMapping } from '#lib/domain/source-mapping.ts';
import { countOf } from './count-of.ts';
import { MAX_LINE_BYTES } from './decode.ts';
import type { TableRow } from './table-rows.ts';

/** How the cells of a delimited file are told apart. */
export interface Punctuation {
	delimiter: string;
	quote: SourceMapping['quote'];
}

/** What of a file has been read. */
export interface Position {
	/** empty lines too */
	records: number;
	lines: number;
}

/** The text from which on a file is not well formed, and what was read before it. */
export interface Remainder {
	text: string;
	read: Position;
}

const isEmptyLine = (cells: readonly unknown[]) => cells.length === 1 && cells[0] === '';

/** Reads whole records; answers null where quotation marks make them doubtful. */
function recordParser({ delimiter, quote }: Punctuation) {
	const marks = quote === false ? { fastMode: true } : { quoteChar: quote };
	const options = { delimiter, ...marks };
	const twoMarks = quote === false ? null : quote + quote;
	return {
		/** How the lines of a text end. */
		lineEndOf: (text: string) => Papa.parse(text, { ...options, preview: 1 }).meta.linebreak,
		parse: (text: string, newline: string): string[][] | null => {
			const { data, errors } = Papa.parse<string[]>(text, {
				...options,
				newline: newline as '\n'
			});
			if (errors.length > 0) return null;
			if (text.endsWith(newline)) data.pop();
			// An empty line and a line of two marks look alike, and only one of them is a record.
			if (twoMarks && data.some(isEmptyLine) && text.includes(twoMarks)) return null;
			return data;
		}
	};
}

/**
 * Rows of a delimited file as long as it is well formed, some at a time; then what is left of it, or null.
 * Records are parsed together up to a line's end with no quotation mark open before it.
 */
export async function* wellFormedRows(
	texts: AsyncIterable<string>,
	punctuation: Punctuation
): AsyncGenerator<TableRow[], Remainder | null> {
	const { quote } = punctuation;
	const { lineEndOf, parse } = recordParser(punctuation);
	const read: Position = { records: 0, lines: 0 };
	let waiting = '';
	let newline: string | null = null;
	const wholeLines = (end: string) => waiting.slice(0, waiting.lastIndexOf(end) + end.length);
	const isOpen = (text: string) => quote !== false && countOf(text, quote) % 2 === 1;
	const take = (text: string, end: string): TableRow[] | null => {
		const first = read.records + 1;
		const records = parse(text, end);
		if (!records) return null;
		read.records += records.length;
		read.lines += countOf(text, '\n');
		waiting = waiting.slice(text.length);
		return records
			.map((cells, at) => ({ row_number: first + at, cells }))
			.filter(({ cells }) => !isEmptyLine(cells));
	};
	for await (const text of texts) {
		waiting += text;
		if (waiting.includes('\n') && !waiting.endsWith('\r')) newline ??= lineEndOf(waiting);
		const whole = newline === null ? '' : wholeLines(newline);
		const isWaiting = whole === '' || isOpen(whole);
		if (isWaiting && waiting.length <= MAX_LINE_BYTES) continue;
		const rows = newline === null || isWaiting ? null : take(whole, newline);
		if (!rows) return { text: waiting, read };
		yield rows;
	}
	if (waiting === '') return null;
	const rows = take(waiting, newline ?? lineEndOf(waiting));
	if (!rows) return { text: waiting, read };
	yield rows;
	return null;
}
