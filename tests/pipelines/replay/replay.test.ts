import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { failureMessage } from '#pipelines/failure.ts';
import { loadFile } from '#pipelines/load-file.ts';
import type { LoadReport, SourceFile } from '#pipelines/load-sources.ts';
import { replay } from '#pipelines/replay.ts';
import { readMapping } from '#pipelines/sources/read-mapping.ts';
import { describeStore } from '#pipelines/store/describe-store.ts';
import { fixture } from '../load/fixtures.ts';
import { openTestWarehouse, pool } from '../load/warehouse.ts';

const HEAD = 'ma,ngay,kenh,noi_dung,ma_xa';
const good = (id: string) => `${id},05/09/2025,1022,Đèn đường tắt ${id},25405`;
const bad = (id: string) => `${id},31/02/2025,1022,Đèn đường tắt ${id},25405`;
const { signal } = new AbortController();
let loads = 0;

async function openWorld() {
	const warehouse = await openTestWarehouse();
	onTestFinished(() => warehouse.remove());
	const { store } = warehouse;
	const mapping = fixture('mapping.json');
	const write = (name: string, rows: string[]) => warehouse.write(name, [HEAD, ...rows].join('\n'));
	/** As the command does, with the tools of all tests. */
	const loadOne = async ({ path, mapping: by }: SourceFile): Promise<LoadReport> => {
		loads += 1;
		const now = new Date(Date.UTC(2026, 0, 1, 0, 0, loads)).toISOString();
		const onProgress = () => undefined;
		const source = await readMapping(by);
		return loadFile({ store, path, source, pool, now, signal, onProgress }).then(
			(summary) => ({ loaded: [{ ...summary, seconds: 0 }], failed: [] }),
			(error: unknown) => ({ loaded: [], failed: [{ file: path, message: failureMessage(error) }] })
		);
	};
	const load = async (name: string, rows: string[]) => {
		const { loaded } = await loadOne({ path: write(name, rows), mapping });
		return loaded[0]?.batch_id ?? '';
	};
	const correct = (batch_id: string, name: string, rows: string[], by = mapping) =>
		replay({ store, batch_id, load: loadOne, mapping: by, path: write(name, rows) });
	const batches = async () => (await describeStore(store)).batches;
	return { warehouse, mapping, load, correct, batches };
}

test('a corrected copy brings in what was rejected, is linked to its batch, and nothing is lost', async () => {
	const { load, correct, batches } = await openWorld();
	const first = await load('first.csv', [good('R-1'), bad('R-2'), bad('R-3')]);
	expect((await batches())[0]).toMatchObject({ rows_rejected: 2, rows_open: 2, replay_of: null });

	const one = await correct(first, 'copy.csv', [good('R-1'), good('R-2'), bad('R-3')]);
	expect(one).toMatchObject({ replay_of: first, has_new_mapping: false, rows_open: 1 });
	expect(one.loaded[0]?.counts).toMatchObject({ rows_in: 3, rows_kept: 1, rows_duplicate: 1 });
	const quarantined = readFileSync(one.loaded[0]?.quarantine ?? '', 'utf8');
	expect(JSON.parse(quarantined)).toMatchObject({
		...{ file: 'copy.csv', row: 4, column: 'ngay', value: '31/02/2025' },
		...{ reason: expect.stringContaining('is not a date that exists') as string }
	});

	// Corrected on top of the correction: the first file stays the one that is counted.
	const second = one.loaded[0]?.batch_id ?? '';
	expect(await correct(second, 'rest.csv', [good('R-3')])).toMatchObject({ rows_open: 0 });
	const all = await batches();
	expect(all.map(({ replay_of, rows_open }) => [replay_of, rows_open])).toEqual([
		[second, null],
		[first, null],
		[null, 0]
	]);
	for (const { rows_in, ...n } of all)
		expect(rows_in).toBe(n.rows_kept + n.rows_duplicate + n.rows_count_only + n.rows_rejected);
	expect(all.reduce((sum, { rows_kept }) => sum + rows_kept, 0)).toBe(3);
});

test('the same rows of the original may be read through a mapping that knows their code', async () => {
	const { warehouse, mapping, load, correct, batches } = await openWorld();
	const row = 'R-5,05/09/2025,loa phường,Nước yếu,25405';
	const first = await load('first.csv', [good('R-4'), row]);
	const shipped = JSON.parse(readFileSync(mapping, 'utf8')) as {
		values: { channel?: Record<string, string> };
	};
	const values = {
		...shipped.values,
		channel: { ...shipped.values.channel, 'loa phường': 'survey' }
	};
	const wider = join(warehouse.dir, 'wider.json');
	writeFileSync(wider, JSON.stringify({ ...shipped, values }));
	const done = await correct(first, 'first.csv', [good('R-4'), row], wider);
	expect(done).toMatchObject({ has_new_mapping: true, rows_open: 0 });
	expect((await batches())[0]).toMatchObject({ rows_kept: 1, rows_duplicate: 1 });
});

test('no such batch, another source, or nothing corrected: a sentence, and nothing is linked', async () => {
	const { warehouse, mapping, load, correct, batches } = await openWorld();
	const rows = [good('R-6'), bad('R-7')];
	const first = await load('first.csv', rows);
	await expect(correct('none', 'copy.csv', rows)).rejects.toThrow(`open rows: ${first} (1)`);
	await expect(correct(first, 'first.csv', rows)).rejects.toThrow('This is the very file');
	const other = join(warehouse.dir, 'other.json');
	const shipped = JSON.parse(readFileSync(mapping, 'utf8')) as object;
	writeFileSync(other, JSON.stringify({ ...shipped, source_id: 'other' }));
	await expect(correct(first, 'copy.csv', rows, other)).rejects.toThrow('of source "other"');
	expect(await batches()).toMatchObject([{ rows_open: 1, replay_of: null }]);
});

test('a correction of which every row is still wrong leaves the rows open', async () => {
	const { load, correct, batches } = await openWorld();
	const first = await load('first.csv', [good('R-8'), bad('R-9')]);
	const { failed, rows_open } = await correct(first, 'again.csv', [bad('R-9')]);
	expect(failed).toHaveLength(1);
	expect(rows_open).toBe(1);
	expect(await batches()).toHaveLength(1);
});
