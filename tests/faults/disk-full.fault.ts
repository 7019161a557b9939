import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCurrent } from '#pipelines/store/current.ts';
import { fullDiskRound } from './disk-full.ts';
import { canMount, runOnSmallDisk, runWithFileLimit } from './limited-run.ts';
import { runLoader } from './run-loader.ts';
import { LOADER, SMALL_DISK } from './scripts.ts';
import { storedRows } from './stored-rows.ts';

const ROWS = 20_000;
let dir: string;
beforeAll(() => {
	dir = mkdtempSync(join(tmpdir(), 'lang-nghe-full-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

// A warehouse of a hundred rows needs 12.5 MB while it is published.
test.runIf(canMount()).each([13, 14, 17, 20])(
	'on a disk of %i MB nothing is harmed, and the person reads why',
	(megabytes) => {
		const given = [SMALL_DISK, dir, LOADER, `${ROWS}`];
		const { status, stderr } = runOnSmallDisk(megabytes * 2 ** 20, dir, given);
		expect(stderr).toBe('');
		expect(status).toBe(0);
	}
);

test('a limit of file size anywhere between too little and enough harms nothing, and a rerun completes', async () => {
	const warehouse = join(dir, 'limited');
	await runLoader(warehouse, [LOADER, warehouse, 'first', '100']);
	const served = statSync(readCurrent(warehouse) ?? '').size;
	let expected = 100;
	for (let extra = 0; extra <= 2_400_000; extra += 200_000) {
		const round = [LOADER, warehouse, `extra-${extra}`, `${ROWS}`];
		const { stored } = await fullDiskRound(warehouse, () =>
			runWithFileLimit(served + extra, round)
		);
		expect([expected, expected + ROWS]).toContain(stored);
		expected = stored;
	}
	await runLoader(warehouse, [LOADER, warehouse, 'last', '100']);
	expect(await storedRows(warehouse)).toBe(expected + 100);
});
