import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../pipelines/sources/csv.ts';
import { relaxedRows } from '../../../pipelines/sources/relaxed-csv.ts';
import type { TableRow } from '../../../pipelines/sources/table-rows.ts';

const COMMA = { delimiter: ',', quote: '"' };

async function* piecesOf(text: string, cuts: readonly number[]): AsyncGenerator<string> {
	let at = 0;
	for (const cut of [...cuts.map((share) => Math.floor(share * text.length)), text.length].sort(
		(a, b) => a - b
	)) {
		yield text.slice(at, cut);
		at = cut;
	}
}

/** All rows, or the sentence with which reading ends. */
async function allOf(rows: AsyncIterable<TableRow[]>): Promise<TableRow[] | string> {
	const all: TableRow[] = [];
	try {
		for await (const some of rows) all.push(...some);
	} catch (error) {
		return String(error);
	}
	return all;
}

const read = (text: string, cuts: readonly number[] = [], punctuation = COMMA) =>
	allOf(readDelimited(piecesOf(text, cuts), 'tệp.csv', punctuation));

const relaxed = (text: string) =>
	allOf(relaxedRows(piecesOf(text, []), 'tệp.csv', COMMA, { records: 0, lines: 0 }));

const cutsIn = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });

describe('a delimited file', () => {
	it('gives back every cell of a well-formed table, however it arrives', async () => {
		const cell = fc.string({
			unit: fc.constantFrom('a', 'ữ', '"', ',', ';', ' ', '\n', 'Đ', '😀', '\u200b'),
			maxLength: 8
		});
		const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 12 });
		await fc.assert(
			fc.asyncProperty(table, cutsIn, fc.boolean(), async (rows, cuts, isWindows) => {
				const text = stringify(rows, {
					record_delimiter: isWindows ? 'windows' : 'unix',
					quoted_match: /[\r\n]/
				});
				expect(await read(text, cuts)).toEqual(
					rows.map((cells, at) => ({ row_number: at + 1, cells }))
				);
			}),
			{ numRuns: 300 }
		);
	});

	it('reads any text as the forgiving library alone reads it, errors too', async () => {
		const text = fc.string({
			unit: fc.constantFrom('a', '"', '"', ',', '\n', '\n', 'ế'),
			maxLength: 60
		});
		await fc.assert(
			fc.asyncProperty(text, cutsIn, async (broken, cuts) => {
				expect(await read(broken, cuts)).toEqual(await relaxed(broken));
			}),
			{ numRuns: 2_000 }
		);
	});

	it('takes a stray quotation mark as it stands, and numbers what follows', async () => {
		const text = 'a,b\n\n1,"x\ny"\n2,"nhà "A" ngập"\n3,z\n';
		expect(await read(text, [0.5])).toEqual([
			{ row_number: 1, cells: ['a', 'b'] },
			{ row_number: 3, cells: ['1', 'x\ny'] },
			{ row_number: 4, cells: ['2', '"nhà "A" ngập"'] },
			{ row_number: 5, cells: ['3', 'z'] }
		]);
	});

	it('names the line near which a quotation mark opens and never closes', async () => {
		const before = Array.from({ length: 50 }, (_, at) => `${at},"chữ\nthứ hai"\n`).join('');
		expect(await read(`${before}51,"mở\n52,b\n`, [0.3, 0.6, 0.99])).toMatch(/gần dòng 10[1-3]:/);
	});

	it('gives up on a line without an end before it holds the whole file', async () => {
		let given = 0;
		async function* texts() {
			for (; given < 40; given += 1) yield 'chữ'.repeat(200_000);
		}
		expect(await allOf(readDelimited(texts(), 'tệp.csv', COMMA))).toContain('tệp.csv');
		expect(given).toBeLessThan(30);
	});

	it('leaves quotation marks alone where they are plain characters', async () => {
		expect(
			await allOf(
				readDelimited(piecesOf('a;"b\n"1;2"\n', [0.4]), 'tệp.csv', { delimiter: ';', quote: false })
			)
		).toEqual([
			{ row_number: 1, cells: ['a', '"b'] },
			{ row_number: 2, cells: ['"1', '2"'] }
		]);
	});

	it('closes the file when its reader stops early', async () => {
		let isClosed = false;
		async function* texts() {
			try {
				yield 'a,b\n1,2\n';
				yield '3,4\n';
			} finally {
				isClosed = true;
			}
		}
		for await (const rows of readDelimited(texts(), 'tệp.csv', COMMA)) {
			expect(rows).toHaveLength(2);
			break;
		}
		expect(isClosed).toBe(true);
	});
});
