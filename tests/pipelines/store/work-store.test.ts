import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkStore } from '#pipelines/store/work-store.ts';
import { emptyWarehouse, openEmptyStore, rowsOf } from './store-fixture.ts';

test('a store that is open is not opened twice, not even in one process', async () => {
	const store = await openEmptyStore();
	await expect(openWorkStore(store.dir)).rejects.toThrow(
		`Another pipeline (process ${process.pid}) is working on the warehouse`
	);
});

test('a lock of a living process is respected', async () => {
	const dir = emptyWarehouse();
	const holder = JSON.stringify({ pid: process.ppid, started: null });
	writeFileSync(join(dir, 'pipeline.lock'), holder);
	await expect(openWorkStore(dir)).rejects.toThrow(`(process ${process.ppid})`);
});

test('a lock of a dead process is taken over', async () => {
	const dir = emptyWarehouse();
	const { pid } = spawnSync(process.execPath, ['-e', '']);
	writeFileSync(join(dir, 'pipeline.lock'), JSON.stringify({ pid, started: null }));
	await openEmptyStore(dir);
});

test.runIf(process.platform === 'linux')(
	'a lock whose process number now belongs to another process is taken over',
	async () => {
		const dir = emptyWarehouse();
		const holder = JSON.stringify({ pid: process.ppid, started: '1' });
		writeFileSync(join(dir, 'pipeline.lock'), holder);
		await openEmptyStore(dir);
	}
);

test('closing gives the warehouse back, and its salt stays the same', async () => {
	const first = await openWorkStore(emptyWarehouse());
	first.close();
	expect(existsSync(join(first.dir, 'pipeline.lock'))).toBe(false);
	const second = await openEmptyStore(first.dir);
	expect(second.salt).toBe(first.salt);
	expect(first.salt).toMatch(/^[0-9a-f]{64}$/);
	expect((await openEmptyStore()).salt).not.toBe(first.salt);
});

test('a store of another schema version is refused with what to do', async () => {
	const first = await openWorkStore(emptyWarehouse());
	await rowsOf(first.connection, 'update meta_store set schema_version = 99');
	first.close();
	await expect(openWorkStore(first.dir)).rejects.toThrow('schema version 99');
	expect(existsSync(join(first.dir, 'pipeline.lock'))).toBe(false);
});

test('a file that is no store gives a sentence, not a stack of the database', async () => {
	const dir = emptyWarehouse();
	writeFileSync(join(dir, 'work.duckdb'), 'not a database');
	await expect(openWorkStore(dir)).rejects.toThrow('cannot be opened. Restore it from a backup');
});
