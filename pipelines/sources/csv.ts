import { relaxedRows } from './relaxed-csv.ts';
import type { TableRow } from './table-rows.ts';
import { wellFormedRows, type Punctuation } from './well-formed-csv.ts';

async function* inFrontOf(text: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
	yield text;
	yield* texts;
}

/**
 * Rows of a delimited file with all their cells, some at a time. Quoted cells may hold lines. What is well
 * formed, nearly always all, is read by the library that takes a twentieth of the time; from the first stray
 * quotation mark on, the rest by the one that forgives it.
 */
export async function* readDelimited(
	texts: AsyncIterable<string>,
	file: string,
	punctuation: Punctuation
): AsyncGenerator<TableRow[]> {
	const pieces = texts[Symbol.asyncIterator]();
	/** Stays open when a loop over it ends early. */
	const unread = { [Symbol.asyncIterator]: () => ({ next: () => pieces.next() }) };
	try {
		const left = yield* wellFormedRows(unread, punctuation);
		if (!left) return;
		yield* relaxedRows(inFrontOf(left.text, unread), file, punctuation, left.read);
	} finally {
		await pieces.return?.();
	}
}
