import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { PreparedStatements } from '#lib/server/warehouse/prepared-statements.ts';

let database: DuckDBInstance;
let connection: DuckDBConnection;
beforeAll(async () => {
	database = await DuckDBInstance.create(':memory:');
	connection = await database.connect();
});
afterAll(() => {
	connection.closeSync();
	database.closeSync();
});

const answer = async (statements: PreparedStatements, sql: string) =>
	(await (await statements.of(sql)).runAndReadAll()).getRowsJS();

test('a statement is prepared once while it is asked again and again', async () => {
	const statements = new PreparedStatements(connection);
	const prepare = vi.spyOn(connection, 'prepare');
	for (let i = 0; i < 3; i++) expect(await answer(statements, 'select 7')).toEqual([[7]]);
	expect(prepare).toHaveBeenCalledTimes(1);
	prepare.mockRestore();
	statements.clear();
	expect(statements.texts()).toEqual([]);
});

test('those asked longest ago are let go, and answer all the same when they are asked again', async () => {
	const statements = new PreparedStatements(connection);
	const sqlOf = (i: number) => `select ${i}`;
	for (let i = 0; i < 40; i++) {
		expect(await answer(statements, sqlOf(i))).toEqual([[i]]);
		expect(await answer(statements, sqlOf(0))).toEqual([[0]]);
	}
	expect(statements.texts()).toHaveLength(16);
	expect(statements.texts()).toContain(sqlOf(0));
	expect(statements.texts()).not.toContain(sqlOf(1));
	expect(await answer(statements, sqlOf(1))).toEqual([[1]]);
	statements.clear();
});

test('what is no question is refused, and not kept', async () => {
	const statements = new PreparedStatements(connection);
	await expect(statements.of('create table made (n integer)')).rejects.toThrow('only SELECT');
	expect(statements.texts()).toEqual([]);
});
