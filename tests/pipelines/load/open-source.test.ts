import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { afterAll, describe, expect, test } from 'vitest';
import type { PipelineError } from '#pipelines/pipeline-error.ts';
import { fixture, mappingWith, rowsOf } from './fixtures.ts';

const dir = mkdtempSync(join(tmpdir(), 'open-source-'));
afterAll(() => rmSync(dir, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
	const path = join(dir, name);
	writeFileSync(path, content);
	return path;
}

const english = (error: unknown) => (error as PipelineError).sentence.en;

describe('a file that cannot be read is refused with a sentence that says what to do', () => {
	test.each([
		['empty.csv', {}, ['empty.csv', 'row 1', 'Export it again']],
		['header-only.csv', {}, ['header-only.csv', 'Export it again']],
		[
			'windows-1258.csv',
			{},
			['row 2', '0xE8', 'byte 24 of the line', 'set "encoding": "windows-1258"']
		],
		['utf-16-unmarked.csv', {}, ['row 1', '0x00', 'set "encoding": "utf-16le"']],
		[
			'good.csv',
			{ encoding: 'windows-1258' },
			['row 1', 'this is UTF-8', 'set "encoding": "utf-8"']
		],
		['no-such-file.csv', {}, ['no-such-file.csv', 'Check the path']]
	])('%s', async (name, changes, parts) => {
		const error = await rowsOf(fixture(name), mappingWith(changes)).catch(english);
		for (const part of parts) expect(String(error).toLowerCase()).toContain(part.toLowerCase());
	});

	test('a column that the file does not have: the sentence lists the columns and the nearest name', async () => {
		const mapping = mappingWith({ columns: { text: 'noi dung', received_at: 'ngay' } });
		const error = await rowsOf(fixture('good.csv'), mapping).catch(english);
		expect(error).toContain('row 1: there is no column "noi dung"');
		expect(error).toContain('Columns: "ma", "ngay", "kenh", "noi_dung", "ma_xa"');
		expect(error).toContain('Did you mean "noi_dung"?');
	});

	test('a quotation mark that never closes: the sentence offers to turn quoting off', async () => {
		const path = written(
			'open-quote.csv',
			'ma,ngay,kenh,noi_dung,ma_xa\n1,05/09/2025,app,"mở,25405\n'
		);
		expect(await rowsOf(path).catch(english)).toContain('set "quote": false');
		const rows = await rowsOf(path, mappingWith({ quote: false }));
		expect(rows).toMatchObject([{ cells: ['1', '05/09/2025', 'app', '"mở', '25405'] }]);
	});
});

describe('the same rows come out of every encoding', () => {
	test.each([
		['windows-1258.csv', { encoding: 'windows-1258' }],
		['utf-16.csv', {}],
		['utf-16-unmarked.csv', { encoding: 'utf-16le' }]
	])('%s', async (name, changes) => {
		const good = await rowsOf(fixture('good.csv'));
		expect(good).toHaveLength(3);
		expect(await rowsOf(fixture(name), mappingWith(changes))).toEqual(good);
	});

	test('decomposed letters arrive composed', async () => {
		const text = 'ma,ngay,kenh,noi_dung,ma_xa\n1,05/09/2025,app,đường ngập,25405\n';
		const rows = await rowsOf(written('nfd.csv', text.normalize('NFD')));
		expect(rows[0]).toMatchObject({ cells: ['1', '05/09/2025', 'app', 'đường ngập', '25405'] });
	});
});

test('a row with three columns too many is set aside by its row number, the others stay', async () => {
	const rows = await rowsOf(fixture('three-columns-too-many.csv'));
	expect(rows.map(({ row_number }) => row_number)).toEqual([2, 3, 4]);
	expect(rows[1]).toEqual({
		row_number: 3,
		column: '6',
		reason: {
			vi: 'có 8 cột, thừa 3 so với dòng đầu (5 cột)',
			en: 'has 8 columns, 3 too many for the header (5 columns)'
		},
		value: null
	});
});

test('row numbers are those of a spreadsheet: empty lines count, lines inside a cell do not', async () => {
	const path = written('lines.csv', 'ma,ngay,kenh,noi_dung,ma_xa\n1,2,3,"a\nb",5\n\n2,2,3,c,5\n');
	expect((await rowsOf(path)).map(({ row_number }) => row_number)).toEqual([2, 4]);
});

test('a JSONL line that is no object is set aside by its line number', async () => {
	const path = written('lines.jsonl', '{"ma":1,"noi_dung":"a"}\nkhông\n\n{"noi_dung":["a"]}\n');
	const rows = await rowsOf(
		path,
		mappingWith({ columns: { text: 'noi_dung', received_at: 'ma' } })
	);
	expect(rows).toMatchObject([
		{ row_number: 1, cells: ['a', '1'] },
		{ row_number: 2, column: null },
		{ row_number: 4, column: 'noi_dung' }
	]);
});

test('a JSONL property that is misspelt in the mapping is refused, one that is only rare is not', async () => {
	const path = written('rare.jsonl', '{"ma":"1","noi_dung":"a","ngay":"x"}\n');
	const misspelt = mappingWith({ columns: { text: 'noidung', received_at: 'ngay' } });
	expect(await rowsOf(path, misspelt).catch(english)).toContain('Did you mean "noi_dung"?');
	const rare = mappingWith({ columns: { text: 'noi_dung', received_at: 'ngay', kind: 'loai' } });
	expect(await rowsOf(path, rare)).toHaveLength(1);
});

test('whatever the cells hold, a quoted file gives them back', async () => {
	const cell = fc
		.string({ unit: 'grapheme', maxLength: 30 })
		.filter((text) => !text.includes('\0'));
	let number = 0;
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
			async (pairs) => {
				number += 1;
				const csv = stringify([['a', 'b'], ...pairs], { quoted: true });
				const columns = { text: 'a', received_at: 'b' };
				const rows = await rowsOf(written(`any-${number}.csv`, csv), mappingWith({ columns }));
				const cells = rows.map((row) => ('cells' in row ? row.cells : null));
				expect(cells).toEqual(pairs.map((pair) => pair.map((text) => text.normalize('NFC'))));
			}
		),
		{ numRuns: 60 }
	);
});
