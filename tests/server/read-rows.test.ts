import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRows } from '#lib/server/warehouse/read-rows.ts';

let instance: DuckDBInstance;
let db: DuckDBConnection;
beforeAll(async () => {
	instance = await DuckDBInstance.create(':memory:');
	db = await instance.connect();
});
afterAll(() => {
	db.closeSync();
	instance.closeSync();
});

/** Every seventh value is missing; 5,000 rows are three chunks. */
const manyRows = (expression: string, rows = 5000) =>
	`select i, case when i % 7 > 0 then ${expression} end as value from range(${rows}) as t(i)`;

test.each([
	'i % 2 = 0',
	'(i % 100)::tinyint',
	'i::smallint',
	'i::integer',
	'(i * 3000000000)::bigint',
	'(i % 100)::utinyint',
	'i::usmallint',
	'i::uinteger',
	'i::ubigint',
	'i::hugeint',
	'i / 3::double',
	'i::float',
	`if(i % 2 = 0, 'nan', '-inf')::double`,
	'i::decimal(12, 3)',
	`repeat('rác thải ', (i % 5)::integer)`,
	`date '2026-01-01' + i::integer`,
	`timestamp '2026-01-01 08:30:00.25' + to_seconds(i)`,
	`(timestamp '2026-01-01 08:30:00' + to_seconds(i))::timestamptz`,
	`interval (i) minute`,
	'[i, null, i + 1]',
	`{'a': i, 'b': 'Xã ' || i}`,
	`map {i: 'x'}`,
	`if(i % 2 = 0, 'cũ', 'mới')::enum('cũ', 'mới')`,
	`encode('Xã ' || i)`
])('reads %s as the client library does', async (expression) => {
	const result = await db.run(manyRows(expression));
	const read = readRows(result);
	expect(read).toHaveLength(5000);
	expect(read).toEqual(await (await db.run(manyRows(expression))).getRowObjectsJson());
});

test('reads an answer without rows, and columns of the same name', async () => {
	expect(readRows(await db.run(manyRows('i', 0)))).toEqual([]);
	expect(readRows(await db.run('select 1 as n, 2 as n'))).toEqual([{ n: 1, 'n:1': 2 }]);
});
