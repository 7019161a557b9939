import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openWorkStore } from '#pipelines/store/work-store.ts';
import { verifyWarehouse } from '#pipelines/store/verify/verify-warehouse.ts';
import { feedback } from './rows.ts';
import { copyOf, publishedWarehouse, type PublishedWarehouse } from './published-warehouse.ts';
import { loadFeedback } from './store-fixture.ts';

let published: PublishedWarehouse;
beforeAll(async () => {
	published = await publishedWarehouse();
}, 60_000);

const signal = new AbortController().signal;
const verify = (dir: string) => verifyWarehouse(dir, signal, () => undefined);

function flip(path: string, at: number): void {
	const bytes = readFileSync(path);
	for (let index = at; index < at + 32; index += 1) bytes[index] = ~(bytes[index] ?? 0) & 255;
	writeFileSync(path, bytes);
}

test('a whole warehouse is read whole and nothing is found', async () => {
	const { files, findings } = await verify(copyOf(published));
	expect(findings).toEqual([]);
	expect(files).toEqual([
		'work.duckdb',
		...published.ids.map((id) => `snapshots/${id}.duckdb`),
		'people.sqlite'
	]);
});

test('damaged files are named, all of them and only they', async () => {
	const dir = copyOf(published);
	const [first, second] = published.ids.map((id) => `snapshots/${id}.duckdb`);
	const damage: [file: string, spoil: (path: string) => void][] = [
		[first ?? '', (path) => truncateSync(path, statSync(path).size - 1)],
		[second ?? '', (path) => flip(path, 300_000)],
		['CURRENT', (path) => writeFileSync(path, 'nothing\n')],
		['people.sqlite', (path) => truncateSync(path, 5000)],
		['work.duckdb', (path) => truncateSync(path, 0x3000)]
	];
	const filesOf = async () => (await verify(dir)).findings.map((finding) => finding.file);
	for (const [file, spoil] of damage.slice(0, 1)) {
		const whole = readFileSync(join(dir, file));
		spoil(join(dir, file));
		expect(await filesOf()).toEqual([file]);
		writeFileSync(join(dir, file), whole);
	}
	for (const [file, spoil] of damage) spoil(join(dir, file));
	expect((await filesOf()).sort()).toEqual(damage.map(([file]) => file).sort());
});

test('what an audit of the store finds is told with its key', async () => {
	const dir = copyOf(published);
	const store = await openWorkStore(dir);
	const leak = feedback('leak', { text_redacted: 'Gọi số 0912 345 678' });
	await loadFeedback(store, { batch_id: 'six', dataset: 'agency' }, [leak]);
	const sql = `insert into fct_response
		select 'r', 'leak', 'six', 'agency', now(), null, 'Gọi số 0912 345 678', null, null, null, null, null`;
	await store.connection.run(sql);
	store.close();
	const { findings } = await verify(dir);
	expect(findings.map(({ said }) => said.en)).toEqual([
		expect.stringContaining('"response-holds-personal-data" found 1 rows, such as r')
	]);
});
