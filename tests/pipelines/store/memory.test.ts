import type { DuckDBConnection } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { besideThreads } from '#pipelines/store/memory.ts';
import { openWriter } from '#pipelines/store/open-writer.ts';
import { askRows } from '#pipelines/store/run-script.ts';
import { openEmptyStore } from './store-fixture.ts';

async function ask(connection: DuckDBConnection, sql: string): Promise<unknown> {
	const [row] = await askRows<{ answer: unknown }>(connection, 'ask', sql);
	return row?.answer;
}

test('the database holds a third beside threads, and as much as before when they fail', async () => {
	const { connection } = await openEmptyStore();
	const limit = () => ask(connection, "select current_setting('memory_limit') as answer");
	const alone = await limit();
	const failing = besideThreads(connection, async () => {
		throw new Error(String(await limit()));
	});
	await expect(failing).rejects.toThrow('190.7 MiB');
	expect(await limit()).toBe(alone);
});

test('rows are in the table long before their writer is closed, not in its own memory', async () => {
	const { connection } = await openEmptyStore();
	await connection.run('create temp table numbers (number integer)');
	const writer = await openWriter(connection, 'temp', 'numbers');
	for (let start = 0; start < 50_000; start += 500)
		writer.append(Array.from({ length: 500 }, (_, at) => ({ number: start + at })));
	const early = await ask(connection, 'select count(*)::integer as answer from numbers');
	expect(early).toBeGreaterThan(25_000);
	writer.close();
	const sum = await ask(connection, 'select sum(number)::integer as answer from numbers');
	expect(sum).toBe(1_249_975_000);
});
