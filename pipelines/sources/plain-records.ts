import type { TableRow } from './table-rows.ts';

/** How a delimited file is written. */
export interface Dialect {
	delimiter: string;
	/** null: quotation marks are plain characters */
	quote: string | null;
}

/** Where a text stops being plain. */
export interface Unplain {
	/** from the first record on that is not plain */
	rest: string;
	/** null where none was seen yet */
	newline: string | null;
	/** records and empty lines before `rest` */
	row_number: number;
	/** line feeds before `rest` */
	lines: number;
}

interface PlainRecords {
	rows: TableRow[];
	/** null while all is plain */
	unplain: Unplain | null;
}

/** A record's cells and where the next one begins; INCOMPLETE: its end is not here; ODD: not plain. */
type Read = { cells: string[]; next: number } | 'incomplete' | 'odd';

/** A record longer than this is handed on, so that no text is copied again and again. */
const LONGEST = 1_000_000;

/** Where the first line ends outside quotation marks, as csv-parse finds it: "\n", "\r\n" or "\r". */
function newlineOf(text: string, quote: string | null, isLast: boolean): string | null {
	let isQuoted = false;
	for (let at = 0; at < text.length; at++) {
		const sign = text[at];
		if (sign === quote) isQuoted = !isQuoted;
		if (isQuoted || (sign !== '\n' && sign !== '\r')) continue;
		if (sign === '\n') return sign;
		if (at + 1 === text.length && !isLast) return null;
		return text[at + 1] === '\n' ? '\r\n' : sign;
	}
	return null;
}

/** The position of the mark that closes a cell opened before `from`; −1 where there is none. */
function closingMark(text: string, quote: string, from: number): number {
	for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 2))
		if (text[at + 1] !== quote) return at;
	return -1;
}

function readRecord(
	text: string,
	start: number,
	newline: string,
	{ delimiter, quote }: Dialect,
	isLast: boolean
): Read {
	const lineEnd = (from: number) => {
		const end = text.indexOf(newline, from);
		return end < 0 && isLast ? text.length : end;
	};
	let end = lineEnd(start);
	const mark = quote === null ? -1 : text.indexOf(quote, start);
	if (quote === null || mark < 0 || (end >= 0 && mark > end)) {
		if (end < 0) return 'incomplete';
		return { cells: text.slice(start, end).split(delimiter), next: end + newline.length };
	}
	const cells: string[] = [];
	for (let at = start; ;) {
		let cellEnd: number;
		if (text[at] === quote) {
			const closing = closingMark(text, quote, at + 1);
			if (closing < 0 || (closing + newline.length >= text.length && !isLast)) return 'incomplete';
			cells.push(text.slice(at + 1, closing).replaceAll(quote + quote, quote));
			cellEnd = closing + 1;
			if (end >= 0 && end < cellEnd) end = lineEnd(cellEnd);
		} else {
			if (end < 0) return 'incomplete';
			const next = text.indexOf(delimiter, at);
			cellEnd = next < 0 || next > end ? end : next;
			const cell = text.slice(at, cellEnd);
			if (cell.includes(quote)) return 'odd';
			cells.push(cell);
		}
		if (cellEnd === end) return { cells, next: end + newline.length };
		if (text[cellEnd] !== delimiter) return 'odd';
		at = cellEnd + 1;
	}
}

const countOf = (text: string, sign: string) => text.split(sign).length - 1;

/**
 * Makes the function that reads one piece of a delimited text after another, cut anywhere, as long as the
 * text is plain: marks stand around whole cells and, doubled, within them. Most files are plain throughout
 * and are read several times as fast as by a parser that looks at every byte; what is left of one that is
 * not is given back for such a parser. Empty lines are counted and skipped.
 */
export function createPlainReader(dialect: Dialect) {
	let newline: string | null = null;
	let [waiting, row_number, lines] = ['', 0, 0];
	return (piece: string, isLast: boolean): PlainRecords => {
		const text = waiting + piece;
		const rows: TableRow[] = [];
		newline ??= newlineOf(text, dialect.quote, isLast) ?? (isLast ? '\n' : null);
		let at = 0;
		let found: Read = newline === '\r' ? 'odd' : 'incomplete';
		while (newline !== null && newline !== '\r' && at < text.length) {
			if (text.startsWith(newline, at)) {
				at += newline.length;
				row_number += 1;
				continue;
			}
			found = readRecord(text, at, newline, dialect, isLast);
			if (typeof found === 'string') break;
			row_number += 1;
			rows.push({ row_number, cells: found.cells });
			at = found.next;
		}
		waiting = text.slice(at);
		lines += countOf(text.slice(0, at), '\n');
		const isDone = waiting === '' || (found === 'incomplete' && !isLast);
		if (isDone && waiting.length < LONGEST) return { rows, unplain: null };
		// Marks within the first record may have hidden where it ends.
		const seen = lines > 0 ? newline : null;
		return { rows, unplain: { rest: waiting, newline: seen, row_number, lines } };
	};
}
