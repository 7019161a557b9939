import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishSnapshot } from '#pipelines/publish.ts';
import { countLeaving, retain } from '#pipelines/retain.ts';
import { factsDigest } from '#pipelines/store/facts-digest.ts';
import { openWorkStore, type WorkStore } from '#pipelines/store/work-store.ts';
import { feedback, reply } from '../store/rows.ts';
import { reference } from '../store/small-reference.ts';
import {
	emptyWarehouse,
	loadFeedback,
	loadRows,
	openEmptyStore,
	rowsOf
} from '../store/store-fixture.ts';

const [OLD_WORD, OLD_ANSWER, NEW_WORD] = ['zuyxưa', 'zuyđáp', 'zuymới'];
const [OLD, NEW] = ['2023-03-01T08:00:00+07:00', '2025-03-01T08:00:00+07:00'];
const said = (word: string, index: number) => ({
	text_redacted: `Rác ${word} ở đầu ngõ số ${index} chưa thu gom`,
	text_folded: `rac ${word} o dau ngo so ${index}`,
	explanation: `{"issue":[["${word}",0.7]],"sentiment":[]}`
});
const old = Array.from({ length: 400 }, (_, index) =>
	feedback(`old-${index}`, { received_at: OLD, ...said(OLD_WORD, index) })
);
const fresh = [feedback('new', { received_at: NEW, ...said(NEW_WORD, 0) })];

const publish = async (store: WorkStore) => (await publishSnapshot(store, { reference })).id;
const retainIn = (warehouse: string, signal = new AbortController().signal) =>
	retain({
		...{ warehouse, texts_from: '2024-01-01', now: '2026-01-01T00:00:00Z', signal, publish },
		onStep: () => undefined
	});

/** Every byte of every file. */
const bytesOf = (dir: string) =>
	readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
		.join('\n');

async function askPublished(dir: string, id: string, sql: string) {
	const path = join(dir, 'snapshots', `${id}.duckdb`);
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	try {
		return await rowsOf(await instance.connect(), sql);
	} finally {
		instance.closeSync();
	}
}

/** Published once for all tests; each works on a copy. */
const template = mkdtempSync(join(tmpdir(), 'lang-nghe-retained-'));
beforeAll(async () => {
	const store = await openWorkStore(template);
	await loadFeedback(store, { batch_id: 'old' }, old);
	await loadFeedback(store, { batch_id: 'new' }, fresh);
	await loadRows(store, { batch_id: 'answers', entity: 'response' }, [
		reply('old-1', OLD, { text_redacted: `Đã dọn ${OLD_ANSWER}`, satisfaction: 4 }),
		reply('new', NEW, { text_redacted: `Đã dọn ${NEW_WORD}` })
	]);
	await publish(store);
	store.close();
}, 60_000);
afterAll(() => rmSync(template, { recursive: true }));
function filledWarehouse(): string {
	const dir = emptyWarehouse();
	cpSync(template, dir, { recursive: true });
	return dir;
}

const FIGURES = `select received_on, issue, sentiment, satisfaction, text_key, count(*)::integer as n
	from fct_feedback group by all order by all`;

test('texts older than the limit leave every byte of the warehouse, a file loaded again brings none; facts and sums stay', async () => {
	const dir = filledWarehouse();
	const [before] = readdirSync(join(dir, 'snapshots'));
	const figures = await askPublished(dir, (before ?? '').replace('.duckdb', ''), FIGURES);
	for (const word of [OLD_WORD, OLD_ANSWER, NEW_WORD]) expect(bytesOf(dir)).toContain(word);
	expect(await countLeaving(dir, '2024-01-01')).toEqual({ feedback: 400, responses: 1 });

	const done = await retainIn(dir);
	expect(done).toMatchObject({ feedback: 400, responses: 1 });
	const bytes = bytesOf(dir);
	expect(bytes).toContain(NEW_WORD);
	expect(bytes).not.toContain(OLD_WORD);
	expect(bytes).not.toContain(OLD_ANSWER);
	expect(readdirSync(join(dir, 'snapshots'))).toEqual([`${done.snapshot}.duckdb`]);
	expect(await askPublished(dir, done.snapshot, FIGURES)).toEqual(figures);
	expect(
		await askPublished(dir, done.snapshot, 'select texts_from::varchar as day from meta_snapshot')
	).toEqual([{ day: '2024-01-01' }]);

	const store = await openWorkStore(dir);
	const facts = await factsDigest(store.connection);
	await loadFeedback(store, { batch_id: 'again' }, old);
	const id = await publish(store);
	expect(await factsDigest(store.connection)).toEqual(facts);
	store.close();
	expect(readFileSync(join(dir, 'snapshots', `${id}.duckdb`), 'utf8')).not.toContain(OLD_WORD);
}, 120_000);

test('what was stopped in between is completed by the next run', async () => {
	const dir = filledWarehouse();
	await expect(retainIn(dir, AbortSignal.abort())).rejects.toThrow(/abort/i);
	expect(bytesOf(dir)).toContain(OLD_WORD);
	await retainIn(dir);
	expect(bytesOf(dir)).not.toContain(OLD_WORD);
	const store = await openEmptyStore(dir);
	expect((await factsDigest(store.connection)).tables['fct_feedback']?.n).toBe(401);
}, 120_000);
