import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withOwnThreads } from '#pipelines/store/own-threads.ts';
import { askRows, runScript } from '#pipelines/store/run-script.ts';

let instance: DuckDBInstance;
let connection: DuckDBConnection;
beforeAll(async () => {
	instance = await DuckDBInstance.create(':memory:', { threads: '2' });
	connection = await instance.connect();
});
afterAll(() => instance.closeSync());

const externalThreads = async () => {
	const sql = "select current_setting('external_threads')::integer as n";
	const [row] = await askRows<{ n: number }>(connection, 'setting', sql);
	return row?.n;
};

/** Statements of every kind that the pipeline knows; the sort has to wait for room. */
const SCRIPT = `
	create or replace table number as select range as n, hash(range)::varchar as code from range($rows);
	create or replace table in_order as select * from number order by code;
	delete from in_order where n % 2 = 1;
	select count(*)::integer as n, sum(n)::double as sum, max(code) as code from in_order;
`;

describe('statements run by the own threads of the database', () => {
	it('answer as they otherwise do, however long they take', async () => {
		for (const rows of [0, 10, 1_000_000]) {
			const usual = await askRows(connection, 'usual', SCRIPT, { rows });
			const own = await withOwnThreads(connection, (run) =>
				askRows(connection, 'own', SCRIPT, { rows }, run)
			);
			expect(own).toEqual(usual);
		}
	});

	it('go on beside each other, and while the program is busy', async () => {
		const beside = await instance.connect();
		const sums = await withOwnThreads(connection, (run) => {
			const sql = 'select sum(range + $at)::double as n from range(3000000)';
			const asked = [connection, beside].map((each, at) =>
				askRows<{ n: number }>(each, 'sum', sql, { at }, run)
			);
			for (const until = performance.now() + 200; performance.now() < until;);
			return Promise.all(asked);
		});
		beside.closeSync();
		expect(sums.flat().map(({ n }) => n)).toEqual([4_499_998_500_000, 4_500_001_500_000]);
	});

	it('fail with what the database says, and leave it usable', async () => {
		const fails = (sql: string) =>
			withOwnThreads(connection, (run) => runScript(connection, 'broken', sql, {}, run));
		const late = "select if(range = 2999999, error('too late'), range) from range(3000000)";
		await expect(fails(late)).rejects.toMatchObject({
			message: 'broken failed',
			cause: expect.objectContaining({ message: expect.stringContaining('too late') })
		});
		await expect(fails('select 1 / nothing')).rejects.toThrow('broken failed');
		await expect(askRows(connection, 'after', 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
	});

	it('go on where there is one core', async () => {
		const small = await DuckDBInstance.create(':memory:', { threads: '1' });
		const only = await small.connect();
		const answer = await withOwnThreads(only, (run) =>
			askRows(only, 'one', SCRIPT, { rows: 9 }, run)
		);
		expect(answer).toMatchObject([{ n: 5 }]);
		small.closeSync();
	});

	it('have a thread for every core meanwhile, and no longer', async () => {
		const before = await externalThreads();
		expect(await withOwnThreads(connection, externalThreads)).toBe(0);
		await withOwnThreads(connection, () => Promise.reject(new Error('no'))).catch(() => null);
		expect(await externalThreads()).toBe(before);
	});
});
