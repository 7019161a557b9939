import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { freshness } from '#lib/server/queries/reference/freshness.ts';
import { QueryCancelledError } from '#lib/server/warehouse/query-error.ts';
import { defineQuestion } from '#lib/server/warehouse/question.ts';
import type { WarehouseHost } from '#lib/server/warehouse/warehouse-host.ts';
import { buildFixtureSnapshot } from '../support/fixture-snapshot.ts';
import { openHost, removeDir, temporaryDir } from '../support/open-fixture.ts';

const viewer = LOCAL_ANALYST;
/** Sorts so many numbers, which the database must hold in memory; `salt` makes it another question. */
const sorted = defineQuestion({
	name: 'sorted',
	relations: [],
	sql: `select list(n order by hash(n + $salt::bigint))[1]::double as n
		from range($size::bigint) as r(n)`,
	params: z.object({ size: z.number(), salt: z.number() }),
	row: z.object({ n: z.number() }),
	definition: { vi: '', en: '' }
});
/** About half of what there is, and more than all of it. */
const HEAVY = 1_000_000;
const TOO_HEAVY = 20_000_000;

const dir = temporaryDir();
let host: WarehouseHost;
beforeAll(async () => {
	await buildFixtureSnapshot(dir);
	host = await openHost(dir, { memory: '100MB', connections: 4, threads: 2, seconds: 30 });
});
afterAll(async () => {
	await host.close();
	removeDir(dir);
});

const heavy = async (salt: number, size = HEAVY, client?: AbortController) =>
	(await host.lease(client?.signal)).ask(sorted, viewer, { size, salt });

describe('questions that share a small memory', () => {
	test('are all answered, although together they need more than there is', async () => {
		const answers = await Promise.all([1, 2, 3, 4].map((salt) => heavy(salt)));
		expect(answers.map((rows) => rows.length)).toEqual([1, 1, 1, 1]);
	});

	test('are answered beside one that needs more than there is, which fails with 503', async () => {
		const [small, large] = await Promise.allSettled([heavy(5), heavy(6, TOO_HEAVY)]);
		expect(small).toMatchObject({ status: 'fulfilled' });
		expect(large).toMatchObject({ reason: { status: 503, reason: 'memory' } });
	});

	test('leave nothing locked when their clients leave', async () => {
		const clients = [7, 8, 9].map(() => new AbortController());
		const asked = clients.map((client, index) => heavy(7 + index, HEAVY, client));
		setTimeout(() => clients.forEach((client) => client.abort()), 100);
		for (const each of await Promise.allSettled(asked)) {
			if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(QueryCancelledError);
		}
		expect((await freshness(await host.lease(), viewer)).as_of).toBe('2026-03-31');
	});

	test('do not keep a new snapshot from being served', async () => {
		const asked = [10, 11, 12].map((salt) => heavy(salt));
		const second = await buildFixtureSnapshot(dir, '20260402T010000Z');
		await host.refresh();
		await Promise.all(asked);
		expect(host.trouble).toBeNull();
		expect(second).toContain((await host.lease()).snapshot_id);
	});
});
