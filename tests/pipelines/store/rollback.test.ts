import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readCurrent } from '#pipelines/store/current.ts';
import { rollBack } from '#pipelines/store/rollback.ts';
import { copyOf, publishedWarehouse, type PublishedWarehouse } from './published-warehouse.ts';

let published: PublishedWarehouse;
beforeAll(async () => {
	published = await publishedWarehouse();
}, 60_000);

const served = (dir: string) => basename(readCurrent(dir) ?? '', '.duckdb');

test('the snapshot before the current one is served again, and named ones forth and back', async () => {
	const dir = copyOf(published);
	const [first, second] = published.ids;
	expect(await rollBack(dir)).toEqual({ from: second, to: first });
	expect(served(dir)).toBe(first);
	expect(await rollBack(dir, second)).toEqual({ from: first, to: second });
	expect(await rollBack(dir, `${first}.duckdb`)).toMatchObject({ to: first });
});

test('without an older one, or for one that is not kept, a sentence names those that are', async () => {
	const dir = copyOf(published);
	const [first, second] = published.ids;
	await rollBack(dir);
	await expect(rollBack(dir)).rejects.toThrow(`Kept: ${first}, ${second}`);
	await expect(rollBack(dir, '../work')).rejects.toThrow('There is no snapshot ../work');
	expect(served(dir)).toBe(first);
});

test('a damaged snapshot is not gone back to', async () => {
	const dir = copyOf(published);
	const [first, second] = published.ids;
	const path = join(dir, 'snapshots', `${first}.duckdb`);
	const bytes = readFileSync(path);
	bytes[bytes.length >> 1] = ~(bytes[bytes.length >> 1] ?? 0);
	writeFileSync(path, bytes);
	await expect(rollBack(dir)).rejects.toThrow('CURRENT is as it was');
	expect(served(dir)).toBe(second);
});
