import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { readDelimited } from '#pipelines/sources/csv.ts';
import { createPlainReader } from '#pipelines/sources/plain-records.ts';
import type { TableRow } from '#pipelines/sources/table-rows.ts';

/** What csv-parse finds, row numbers included; null where it refuses the text. */
function reference(text: string, quote: '"' | false) {
	try {
		const records: unknown = parse(text, {
			...{ delimiter: ',', quote, relax_quotes: true, relax_column_count: true },
			...{ skip_empty_lines: true, info: true }
		});
		return (records as { record: string[]; info: { records: number; empty_lines: number } }[]).map(
			({ record, info }) => ({ row_number: info.records + info.empty_lines, cells: record })
		);
	} catch {
		return null;
	}
}

async function* pieces(text: string, cuts: readonly number[]) {
	const ends = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
	for (const [at, end] of [...ends, text.length].entries())
		yield text.slice(ends[at - 1] ?? 0, end);
}

async function read(text: string, cuts: readonly number[], quote: '"' | false) {
	const rows: TableRow[] = [];
	try {
		for await (const row of readDelimited(pieces(text, cuts), 'a.csv', ',', quote)) rows.push(row);
		return rows;
	} catch {
		return null;
	}
}

const cell = fc.oneof(
	fc.constantFrom('', 'a', 'kẹt xe', ' ', '""', '"a"', '"a,b"', '"dòng\nhai"', '"nói ""được"""'),
	fc.constantFrom('a"b', '"a"b', ' "a"', '"', '"mở', '"a" ')
);
const newline = fc.constantFrom('\n', '\r\n', '\r');
const table = fc
	.tuple(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }), newline, fc.boolean())
	.map(([rows, end, isEnded]) => rows.map((row) => row.join(',')).join(end) + (isEnded ? end : ''));
const signs = fc
	.array(fc.constantFrom('a', ',', '"', '\n', '\r', '\r\n', 'ề'), { maxLength: 24 })
	.map((parts) => parts.join(''));
const cuts = fc.array(fc.nat(60), { maxLength: 4 });

test('whatever a delimited text holds and wherever it is cut, its rows are those of csv-parse', () =>
	fc.assert(
		fc.asyncProperty(
			fc.oneof(table, signs),
			cuts,
			fc.constantFrom('"' as const, false as const),
			async (text, at, quote) => {
				expect(await read(text, at, quote)).toEqual(reference(text, quote));
			}
		),
		{ numRuns: 1000 }
	));

test('a text with marks around whole cells, lines and doubled marks within them is plain to its end', () => {
	const read = createPlainReader({ delimiter: ',', quote: '"' });
	const { rows, unplain } = read('a,"b ""c""","d\ne"\r\n\r\n"x",,y\r\n', true);
	expect(unplain).toBeNull();
	expect(rows).toEqual([
		{ row_number: 1, cells: ['a', 'b "c"', 'd\ne'] },
		{ row_number: 3, cells: ['x', '', 'y'] }
	]);
});

test('the record that is not plain and all after it are given back, with what was counted before', () => {
	const read = createPlainReader({ delimiter: ',', quote: '"' });
	const { rows, unplain } = read('a,b\n\n"c\nd",e\nf"g,h\ni,j\n', true);
	expect(rows.map(({ row_number }) => row_number)).toEqual([1, 3]);
	expect(unplain).toEqual({ rest: 'f"g,h\ni,j\n', newline: '\n', row_number: 3, lines: 4 });
});
