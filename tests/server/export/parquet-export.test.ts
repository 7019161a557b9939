import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cell, ExportTable } from '#lib/server/export/export-table.ts';
import { parquetExport } from '#lib/server/export/parquet-export.ts';
import { removeDir, temporaryDir } from '../../support/open-fixture.ts';

const dir = temporaryDir();
let instance: DuckDBInstance;
beforeAll(async () => {
	instance = await DuckDBInstance.create(':memory:');
});
afterAll(() => {
	instance.closeSync();
	removeDir(dir);
});

const tableOf = (columns: Record<string, Cell[]>, rows: number): ExportTable => ({
	rows,
	columns: Object.entries(columns).map(([name, cells]) => ({ name, cells })),
	hidden_count: 0
});

/** What DuckDB reads in the file. */
async function readBack(table: ExportTable, about: [string, string][] = []) {
	const path = join(dir, 'written.parquet');
	writeFileSync(path, parquetExport(table, about));
	const connection = await instance.connect();
	try {
		const rows = await connection.runAndReadAll(`from read_parquet('${path}')`);
		const pairs = await connection.runAndReadAll(
			`select decode(key) as key, decode(value) as value from parquet_kv_metadata('${path}')`
		);
		return {
			rows: rows.getRowsJson(),
			types: rows.columnTypes().map(String),
			about: pairs.getRowsJson()
		};
	} finally {
		connection.closeSync();
	}
}

test('a Parquet file holds the cells in their types, and says what it is about', async () => {
	const table = tableOf(
		{
			code: ['40', '48', '=1+1'],
			n: [12, null, 9_000_000_000],
			share: [0.25, null, 1],
			is_partial: [true, false, null],
			hidden: [null, null, null]
		},
		3
	);
	const { rows, types, about } = await readBack(table, [['Bộ dữ liệu', 'dữ liệu mẫu']]);
	expect(types).toEqual(['VARCHAR', 'BIGINT', 'DOUBLE', 'BOOLEAN', 'VARCHAR']);
	expect(rows).toEqual([
		['40', '12', 0.25, true, null],
		['48', null, null, false, null],
		['=1+1', '9000000000', 1, null, null]
	]);
	expect(about).toEqual([['Bộ dữ liệu', 'dữ liệu mẫu']]);
});

test('a table without rows is a file without rows', async () => {
	expect((await readBack(tableOf({ code: [], n: [] }, 0))).rows).toEqual([]);
});

test('any table can be read again, cell by cell', async () => {
	const text = fc.option(fc.string({ unit: 'binary', maxLength: 300 }));
	const cells = fc.integer({ min: 0, max: 40 }).chain((rows) => {
		const column = <T extends Cell>(cell: fc.Arbitrary<T>) =>
			fc.array(cell, { minLength: rows, maxLength: rows });
		return fc.record({
			text: column(text),
			count: column(fc.option(fc.integer())),
			is: column(fc.option(fc.boolean()))
		});
	});
	await fc.assert(
		fc.asyncProperty(cells, async (columns) => {
			const rows = columns.text.length;
			const read = await readBack(tableOf(columns, rows));
			const given = columns.text.map((value, row) => [value, columns.count[row], columns.is[row]]);
			expect(read.rows.map(([value, count, is]) => [value, count && Number(count), is])).toEqual(
				given
			);
		}),
		{ numRuns: 50 }
	);
});

test('more columns than a short list holds are read too', async () => {
	const names = Array.from({ length: 40 }, (_, index) => `column_${index}`);
	const wide = tableOf(Object.fromEntries(names.map((name, index) => [name, [index]])), 1);
	expect((await readBack(wide)).rows[0]).toEqual(names.map((_, index) => String(index)));
});
