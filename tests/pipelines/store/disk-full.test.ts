import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCurrent } from '#pipelines/store/current.ts';
import { fullDiskRound } from '../../faults/disk-full.ts';
import { runWithFileLimit } from '../../faults/limited-run.ts';
import { runLoader } from '../../faults/run-loader.ts';
import { LOADER } from '../../faults/scripts.ts';

const ROWS = 20_000;
let warehouse: string;
beforeAll(async () => {
	warehouse = mkdtempSync(join(tmpdir(), 'lang-nghe-full-'));
	await runLoader(warehouse, [LOADER, warehouse, 'first', '100']);
}, 60_000);
afterAll(() => rmSync(warehouse, { recursive: true }));

test.runIf(process.platform === 'linux')(
	'a disk that is full while rows are stored, or while they are published: exit 1, a sentence, nothing lost',
	async () => {
		// Between the two: the rows fit into the store, a snapshot of them does not fit.
		const store = statSync(join(warehouse, 'work.duckdb')).size;
		const served = statSync(readCurrent(warehouse) ?? '').size;
		const run = (bytes: number, round: string) =>
			fullDiskRound(warehouse, () =>
				runWithFileLimit(bytes, [LOADER, warehouse, round, `${ROWS}`])
			);
		const atCommit = await run(store, 'commit');
		expect(atCommit.stored).toBe(100);
		const atPublish = await run(served - 500_000, 'publish');
		expect(atPublish.stored).toBe(100 + ROWS);
		for (const { said } of [atCommit, atPublish])
			expect(said).toMatch(/^The disk is full\..*Make room/);
	},
	60_000
);
