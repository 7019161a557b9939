import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishSnapshot, type PublishedSnapshot } from '#pipelines/publish.ts';
import { connectLocal } from '#pipelines/store/connect-local.ts';
import { readCurrent } from '#pipelines/store/current.ts';
import { validateSnapshot } from '#pipelines/store/validate-snapshot.ts';
import { openWorkStore, type WorkStore } from '#pipelines/store/work-store.ts';
import { hasUnpublished } from '#pipelines/unpublished.ts';
import { reference } from './small-reference.ts';
import { feedback, initiative } from './rows.ts';
import { emptyWarehouse, loadFeedback, loadRows, openEmptyStore, rowsOf } from './store-fixture.ts';

const digestOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const filesIn = (dir: string) => readdirSync(join(dir, 'snapshots')).sort();

async function storeWithOne(): Promise<WorkStore> {
	const store = await openEmptyStore();
	await loadFeedback(store, { batch_id: 'one' }, [feedback('a')]);
	return store;
}

/** A warehouse with one feedback, published once for all tests; each works on a copy. */
const template = mkdtempSync(join(tmpdir(), 'lang-nghe-published-'));
let published: PublishedSnapshot;
beforeAll(async () => {
	const store = await openWorkStore(template);
	await loadFeedback(store, { batch_id: 'one' }, [feedback('a')]);
	expect(readCurrent(template)).toBeNull();
	published = await publishSnapshot(store, { reference });
	store.close();
});
afterAll(() => rmSync(template, { recursive: true }));

async function publishedStore(): Promise<{ store: WorkStore; path: string }> {
	const dir = emptyWarehouse();
	cpSync(template, dir, { recursive: true });
	return {
		store: await openEmptyStore(dir),
		path: join(dir, 'snapshots', `${published.id}.duckdb`)
	};
}

test('a snapshot is a file of its own that CURRENT names', () => {
	const { id, path, as_of, counts } = published;
	expect(readCurrent(template)).toBe(path);
	expect(basename(path)).toBe(`${id}.duckdb`);
	expect(id).toMatch(/^\d{8}T\d{9}Z-[0-9a-f]{8}$/);
	expect(as_of).toBe('2025-04-01');
	expect(counts).toMatchObject({ fct_feedback: 1, dim_province: 2, dim_commune: 1 });
	expect(filesIn(template)).toEqual([`${id}.duckdb`]);
});

test('the day up to which the data speaks leaves out what came later', async () => {
	const store = await storeWithOne();
	await loadFeedback(store, { batch_id: 'two' }, [
		feedback('b', { received_at: '2025-06-01T08:00:00+07:00' })
	]);
	const { as_of, counts } = await publishSnapshot(store, { reference, asOf: '2025-05-31' });
	expect(as_of).toBe('2025-05-31');
	expect(counts['fct_feedback']).toBe(1);
});

test('facts stand in the order of time, however they came: questions on some days read only their part', async () => {
	const store = await openEmptyStore();
	const rows = Array.from({ length: 3000 }, (_, i) => {
		// Every day once in a cycle, far from the day before.
		const day = new Date(Date.UTC(2024, 0, 1 + ((i * 211) % 365))).toISOString().slice(0, 10);
		const hour = String(i % 24).padStart(2, '0');
		return feedback(`row-${i}`, { received_at: `${day}T${hour}:00:00+07:00` });
	});
	await loadFeedback(store, { batch_id: 'one' }, rows.slice(1000));
	await loadFeedback(store, { batch_id: 'two' }, rows.slice(0, 1000));
	const { path } = await publishSnapshot(store, { reference });
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	const sql = `select count(*)::integer as n, count(*) filter (received_at < before)::integer as out_of_order
		from (select received_at, lag(received_at) over (order by rowid) as before from fct_feedback)`;
	expect(await rowsOf(await connectLocal(instance), sql)).toEqual([{ n: 3000, out_of_order: 0 }]);
	instance.closeSync();
});

test('an empty store is not published, and says what to do', async () => {
	const store = await openEmptyStore();
	await expect(publishSnapshot(store, { reference })).rejects.toThrow('Load a source first');
	expect(filesIn(store.dir)).toEqual([]);
});

test('only three snapshots are kept, and never at the cost of the current one', async () => {
	const { store, path } = await publishedStore();
	const older = [1, 2, 3, 4].map((day) => `2025050${day}T000000000Z-0000000${day}.duckdb`);
	for (const name of older) writeFileSync(join(store.dir, 'snapshots', name), '');
	const past = await publishSnapshot(store, { reference, createdAt: new Date('2024-01-01') });
	expect(readCurrent(store.dir)).toBe(past.path);
	expect(filesIn(store.dir)).toEqual(
		[...older.slice(3), path, past.path].map((name) => basename(name))
	);
});

test('a failing audit names itself, the rows and a key, and changes nothing', async () => {
	const { store, path } = await publishedStore();
	const before = [readCurrent(store.dir), filesIn(store.dir), digestOf(path)];
	const text_redacted = 'Gọi cho tôi số 0912 345 678 nhé';
	await loadFeedback(store, { batch_id: 'leak' }, [
		feedback('b', { text_redacted }),
		feedback('c', { text_redacted })
	]);
	const failure = await publishSnapshot(store, { reference }).catch((error: Error) => error);
	expect(failure).toMatchObject({ name: 'Error' });
	const { message } = failure as Error;
	expect(message).toContain('"feedback holds personal data": 2 rows, such as id-b');
	expect(message).not.toContain('0912');
	expect([readCurrent(store.dir), filesIn(store.dir), digestOf(path)]).toEqual(before);
});

test('a reference that cannot be written leaves the old snapshot and no half-made file', async () => {
	const { store, path } = await publishedStore();
	const broken = { ...reference, tet: [{ year: 2025, first_day: 'no day' }] };
	await expect(publishSnapshot(store, { reference: broken })).rejects.toThrow();
	expect(readCurrent(store.dir)).toBe(path);
	expect(filesIn(store.dir)).toEqual([basename(path)]);
	expect((await publishSnapshot(store, { reference })).path).not.toBe(path);
});

test('what a publish that was cut off left behind is cleared away', async () => {
	const store = await storeWithOne();
	writeFileSync(join(store.dir, 'snapshots', '20250101T000000000Z.duckdb.tmp'), 'half');
	writeFileSync(join(store.dir, 'snapshots', '20250101T000000000Z.duckdb.tmp.wal'), 'half');
	const { id } = await publishSnapshot(store, { reference });
	expect(filesIn(store.dir)).toEqual([`${id}.duckdb`]);
});

test('CURRENT that names a missing or foreign file names no snapshot', async () => {
	const { store } = await publishedStore();
	for (const name of ['../work.duckdb', '20250101T000000000Z-00000000.duckdb', '']) {
		writeFileSync(join(store.dir, 'CURRENT'), name);
		expect(readCurrent(store.dir)).toBeNull();
	}
});

test('a snapshot that lacks rows, or is damaged, is not valid', async () => {
	const { store, path } = await publishedStore();
	await expect(validateSnapshot(path, { fct_feedback: 2 })).rejects.toThrow(
		'fct_feedback holds 1 rows in the new snapshot and 2 in the work store'
	);
	const bytes = readFileSync(path);
	const damaged = join(store.dir, 'damaged.duckdb');
	const flipped = Buffer.from(bytes);
	flipped.fill(0xff, flipped.length - 200_000, flipped.length - 199_000);
	writeFileSync(damaged, flipped);
	await expect(validateSnapshot(damaged, { fct_feedback: 1 })).rejects.toThrow();
	writeFileSync(damaged, bytes.subarray(0, bytes.length / 2));
	await expect(validateSnapshot(damaged, { fct_feedback: 1 })).rejects.toThrow();
});

test('the name of a snapshot ends with the digest of the bytes that are served', () => {
	const digest = digestOf(published.path);
	expect(basename(published.path)).toContain(`-${digest.slice(0, 8)}.duckdb`);
});

test('a damaged snapshot counts as not published, and is not opened to find out', async () => {
	const { store, path } = await publishedStore();
	expect(await hasUnpublished(store)).toBe(false);
	const bytes = readFileSync(path);
	for (let offset = 0; offset < bytes.length; offset += 5000) bytes[offset] = ~(bytes[offset] ?? 0);
	writeFileSync(path, bytes);
	expect(await hasUnpublished(store)).toBe(true);
});

test('datasets are described apart, and only counted kinds of record are initiatives', async () => {
	const store = await storeWithOne();
	const given = { batch_id: 'two', source_id: 'press', dataset: 'press' as const };
	await loadRows(store, { ...given, entity: 'initiative' }, [
		initiative('x'),
		initiative('y', { record_kind: 'theme' })
	]);
	const { path } = await publishSnapshot(store, { reference });
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	const sql = `select dataset, feedback_count, initiative_count from meta_dataset order by dataset`;
	expect(await rowsOf(await connectLocal(instance), sql)).toEqual([
		{ dataset: 'agency', feedback_count: 1, initiative_count: 0 },
		{ dataset: 'press', feedback_count: 0, initiative_count: 1 }
	]);
	instance.closeSync();
});
