import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openPeopleStore } from '#lib/server/people/people-store.ts';
import { backUp, type BackupRequest } from '#pipelines/store/backup/back-up.ts';
import { restore } from '#pipelines/store/backup/restore.ts';
import { readCurrent } from '#pipelines/store/current.ts';
import { factsDigest } from '#pipelines/store/facts-digest.ts';
import { verifyBackup } from '#pipelines/store/verify/verify-backup.ts';
import { labelEvent } from '../../server/people/people-fixture.ts';
import { copyOf, publishedWarehouse, type PublishedWarehouse } from './published-warehouse.ts';
import { emptyWarehouse, openEmptyStore } from './store-fixture.ts';

let published: PublishedWarehouse;
beforeAll(async () => {
	published = await publishedWarehouse();
}, 60_000);

const signal = new AbortController().signal;
const watch = { signal, onBytes: () => undefined };
const requestOf = (warehouse: string, given: Partial<BackupRequest> = {}): BackupRequest => ({
	...{
		warehouse,
		into: join(emptyWarehouse(), 'backup'),
		people: join(warehouse, 'people.sqlite')
	},
	...{ now: '2025-06-01T00:00:00.000Z', ...watch, ...given }
});
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

test('a backup restored into an empty folder has equal digests: facts, snapshots, labels, waiting files', async () => {
	const warehouse = copyOf(published);
	mkdirSync(join(warehouse, 'inbox'));
	writeFileSync(join(warehouse, 'inbox', 'a.jsonl'), '{}\n');
	const people = openPeopleStore(join(warehouse, 'people.sqlite'));
	people.record(labelEvent('fedcba9876543210', 'AB', { issue: 'env.waste' }));
	// Its log is still beside it: the server runs.
	const request = requestOf(warehouse);
	const manifest = await backUp(request);
	people.close();
	const into = join(emptyWarehouse(), 'restored');
	await restore({ backup: request.into, into, ...watch });

	const [original, restored] = [await openEmptyStore(warehouse), await openEmptyStore(into)];
	const facts = await factsDigest(restored.connection);
	expect(facts).toEqual(await factsDigest(original.connection));
	expect(facts.digest).toBe(manifest.facts.digest);
	expect(facts.tables).toMatchObject({ fct_feedback: { n: 3001 }, fct_response: { n: 1 } });
	expect(restored.salt).toBe(original.salt);
	for (const id of published.ids) {
		const path = join('snapshots', `${id}.duckdb`);
		expect(sha256(join(into, path))).toBe(sha256(join(warehouse, path)));
	}
	expect(readCurrent(into)).toBe(join(into, 'snapshots', `${published.ids[1]}.duckdb`));
	expect(readFileSync(join(into, 'inbox', 'a.jsonl'), 'utf8')).toBe('{}\n');
	const labels = openPeopleStore(join(into, 'people.sqlite'));
	expect(labels.labelsOf(['0123456789abcdef', 'fedcba9876543210'])).toHaveLength(2);
	labels.close();
});

test('labels that are kept elsewhere are in the backup too', async () => {
	const warehouse = copyOf(published);
	const elsewhere = join(emptyWarehouse(), 'labels.sqlite');
	openPeopleStore(elsewhere).close();
	const { files } = await backUp(requestOf(warehouse, { people: elsewhere }));
	expect(files.map(({ path }) => path)).toContain('people.sqlite');
});

test('a backup into a folder that holds something, or into the warehouse itself, is refused', async () => {
	const warehouse = copyOf(published);
	await expect(backUp(requestOf(warehouse, { into: warehouse }))).rejects.toThrow('inside');
	const taken = emptyWarehouse();
	writeFileSync(join(taken, 'letter.txt'), 'mine');
	await expect(backUp(requestOf(warehouse, { into: taken }))).rejects.toThrow('not empty');
	expect(readdirSync(taken)).toEqual(['letter.txt']);
});

test('an interrupted backup leaves nothing', async () => {
	const request = requestOf(copyOf(published), { signal: AbortSignal.abort() });
	await expect(backUp(request)).rejects.toThrow(/abort/i);
	expect(existsSync(request.into)).toBe(false);
});

test('a backup with one byte changed, in any of its files, is found out and not restored', async () => {
	const request = requestOf(copyOf(published));
	const { files } = await backUp(request);
	for (const { path, bytes } of files) {
		const file = join(request.into, path);
		const whole = readFileSync(file);
		const changed = Buffer.from(whole);
		changed[bytes >> 1] = ~(changed[bytes >> 1] ?? 0);
		writeFileSync(file, changed);
		const { findings } = await verifyBackup(request.into, signal);
		expect(findings.map((finding) => finding.file)).toEqual([path]);
		const into = join(emptyWarehouse(), 'restored');
		await expect(restore({ backup: request.into, into, ...watch })).rejects.toThrow(path);
		expect(existsSync(into)).toBe(false);
		writeFileSync(file, whole);
	}
	expect((await verifyBackup(request.into, signal)).findings).toEqual([]);
});

test('a folder without a manifest, or with one that reaches out of it, is no backup', async () => {
	const backup = emptyWarehouse();
	await expect(verifyBackup(backup, signal)).rejects.toThrow('not a whole backup');
	const request = requestOf(copyOf(published));
	const manifest = await backUp(request);
	const files = [{ ...manifest.files[0], path: '../outside' }];
	writeFileSync(join(request.into, 'manifest.json'), JSON.stringify({ ...manifest, files }));
	await expect(verifyBackup(request.into, signal)).rejects.toThrow('not a whole backup');
});
