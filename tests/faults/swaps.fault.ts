import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WarehouseHost } from '#lib/server/warehouse/warehouse-host.ts';
import { openHost, removeDir, temporaryDir } from '../support/open-fixture.ts';
import { runLoader } from './run-loader.ts';
import { LOADER } from './scripts.ts';
import { swapsUnderLoad } from './swaps-under-load.ts';

const TIMES = 35;
const dir = temporaryDir();
let host: WarehouseHost | null = null;
beforeAll(async () => {
	await runLoader(dir, [LOADER, dir, 'first', '100']);
	host = await openHost(dir);
});
afterAll(async () => {
	await host?.close();
	removeDir(dir);
});

test(`${TIMES} snapshots published under load: no error, no answer mixed from two`, async () => {
	if (!host) throw new Error('there is no host');
	const seen = await swapsUnderLoad(host, dir, { times: TIMES, rows: 50, clients: 6 });
	expect(seen.errors).toEqual([]);
	const counts = [...seen.rows_by_snapshot.values()];
	expect(counts.filter((rows) => rows.size !== 1)).toEqual([]);
	expect([...(counts.at(-1) ?? [])]).toEqual([100 + TIMES * 50]);
	const at = (share: number) => seen.took_ms[Math.floor(share * (seen.took_ms.length - 1))];
	console.log(
		`${seen.answers} answers from ${counts.length} of ${TIMES + 1} snapshots; ` +
			`a request of three questions: p50 ${at(0.5)?.toFixed(1)} ms, p95 ${at(0.95)?.toFixed(1)} ms`
	);
	expect(counts.length).toBeGreaterThan(TIMES * 0.8);
});
