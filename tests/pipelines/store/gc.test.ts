import { closeSync, mkdirSync, openSync, realpathSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { replaceCurrent } from '#pipelines/store/current.ts';
import { findLeftovers } from '#pipelines/store/leftovers.ts';
import { emptyWarehouse } from './store-fixture.ts';

const NOW = new Date('2025-06-01T00:00:00Z');
const name = (day: number) => `2025050${day}T000000000Z-0000000${day}.duckdb`;

function warehouseWith(snapshots: readonly string[]): string {
	const dir = realpathSync(emptyWarehouse());
	mkdirSync(join(dir, 'snapshots'));
	for (const snapshot of snapshots) writeFileSync(join(dir, 'snapshots', snapshot), 'four');
	return dir;
}
const leftIn = (dir: string, batches: string[] = []) =>
	findLeftovers(dir, new Set(batches), NOW).map(({ kind, path }) => [kind, basename(path)]);

test('snapshots beyond the newest three go, the current one never', () => {
	const dir = warehouseWith([1, 2, 3, 4, 5].map(name));
	expect(leftIn(dir)).toEqual([
		['old_snapshot', name(1)],
		['old_snapshot', name(2)]
	]);
	replaceCurrent(dir, name(1));
	expect(findLeftovers(dir, new Set(), NOW)).toEqual([
		{ kind: 'old_snapshot', path: join(dir, 'snapshots', name(2)), bytes: 4 }
	]);
});

test.runIf(process.platform === 'linux')('a snapshot that a process has open stays', () => {
	const dir = warehouseWith([1, 2, 3, 4].map(name));
	const handle = openSync(join(dir, 'snapshots', name(1)), 'r');
	onTestFinished(() => closeSync(handle));
	expect(leftIn(dir)).toEqual([]);
});

test('what interrupted work left goes; files that a server keeps beside them stay', () => {
	const dir = warehouseWith([name(1), '20250502T000000000Z.duckdb.tmp', 'notes.txt']);
	mkdirSync(join(dir, 'spill'));
	mkdirSync(join(dir, 'inbox'));
	for (const path of ['CURRENT.tmp', 'work.duckdb.tmp', 'spill/storage', 'people.sqlite-wal'])
		writeFileSync(join(dir, path), '');
	writeFileSync(join(dir, 'inbox', 'a.tmp'), '');
	writeFileSync(join(dir, 'inbox', 'old.tmp'), '');
	for (const [name, at] of [
		['a.tmp', NOW],
		['old.tmp', new Date('2025-05-31')]
	] as const)
		utimesSync(join(dir, 'inbox', name), at, at);
	expect(leftIn(dir)).toEqual([
		['unfinished', 'CURRENT.tmp'],
		['unfinished', 'work.duckdb.tmp'],
		['unfinished', '20250502T000000000Z.duckdb.tmp'],
		['spill', 'storage'],
		['orphaned_inbox', 'old.tmp']
	]);
});

test('a quarantine file of no batch goes after a week', () => {
	const dir = warehouseWith([]);
	mkdirSync(join(dir, 'quarantine'));
	for (const [batch, day] of [
		['known', '2025-05-01'],
		['failed', '2025-05-01'],
		['failed-lately', '2025-05-30']
	] as const) {
		const path = join(dir, 'quarantine', `${batch}.jsonl`);
		writeFileSync(path, '');
		utimesSync(path, new Date(day), new Date(day));
	}
	expect(leftIn(dir, ['known'])).toEqual([['orphaned_quarantine', 'failed.jsonl']]);
});
