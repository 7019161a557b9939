import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { freshness } from '#lib/server/queries/reference/freshness.ts';
import { QueryCancelledError } from '#lib/server/warehouse/query-error.ts';
import { defineQuestion } from '#lib/server/warehouse/question.ts';
import type { WarehouseHost } from '#lib/server/warehouse/warehouse-host.ts';
import { buildFixtureSnapshot } from '../support/fixture-snapshot.ts';
import { openHost, removeDir, temporaryDir } from '../support/open-fixture.ts';

const viewer = LOCAL_ANALYST;
const crossed = defineQuestion({
	name: 'crossed',
	relations: [],
	sql: 'select sum(a.range * b.range)::double as n from range(1e6::bigint) a, range($size::bigint) b',
	params: z.object({ size: z.number() }),
	row: z.object({ n: z.number() }),
	definition: { vi: '', en: '' }
});
const ENDLESS = { size: 1_000_000 };
const A_MOMENT = { size: 40 };

let dir: string;
let host: WarehouseHost;
beforeEach(async () => {
	dir = temporaryDir();
	await buildFixtureSnapshot(dir);
	host = await openHost(dir, { connections: 1, seconds: 20 });
});
afterEach(async () => {
	await host.close();
	removeDir(dir);
});

const leaving = async () => {
	const client = new AbortController();
	return { client, lease: await host.lease(client.signal) };
};
const soon = (ms = 60) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a client that leaves', () => {
	test('has its question cut at once, and the connection answers the next one', async () => {
		const { client, lease } = await leaving();
		const started = performance.now();
		const asked = lease.ask(crossed, viewer, ENDLESS);
		setTimeout(() => client.abort(), 50);
		await expect(asked).rejects.toThrow(QueryCancelledError);
		expect(performance.now() - started).toBeLessThan(3000);
		expect((await freshness(await host.lease(), viewer)).as_of).toBe('2026-03-31');
	});

	test('before its question has started leaves the line without running it', async () => {
		const first = await leaving();
		const running = first.lease.ask(crossed, viewer, ENDLESS);
		const second = await leaving();
		const waiting = second.lease.ask(crossed, viewer, { size: 999_999 });
		second.client.abort();
		await expect(waiting).rejects.toThrow(QueryCancelledError);
		first.client.abort();
		await expect(running).rejects.toThrow(QueryCancelledError);
		expect((await freshness(await host.lease(), viewer)).as_of).toBe('2026-03-31');
	});

	test('does not cut what another one waits for too', async () => {
		const first = await leaving();
		const second = await leaving();
		const asked = [first, second].map(({ lease }) => lease.ask(crossed, viewer, A_MOMENT));
		await soon(20);
		first.client.abort();
		const [left, stayed] = await Promise.allSettled(asked);
		expect(left).toMatchObject({ status: 'rejected', reason: { status: 499 } });
		expect(stayed).toMatchObject({ status: 'fulfilled', value: [{ n: expect.any(Number) }] });
	});

	test('leaves nothing behind for one who asks the same afterwards', async () => {
		const first = await leaving();
		const asked = first.lease.ask(crossed, viewer, A_MOMENT);
		first.client.abort();
		await expect(asked).rejects.toThrow(QueryCancelledError);
		const [row] = await (await host.lease()).ask(crossed, viewer, A_MOMENT);
		expect(row?.n).toBeGreaterThan(0);
	});

	test('lets go of an old snapshot only once its question is over', async () => {
		const { client, lease } = await leaving();
		const asked = lease.ask(crossed, viewer, ENDLESS);
		await soon();
		await buildFixtureSnapshot(dir, '20260402T010000Z');
		await host.refresh();
		lease.release();
		client.abort();
		await expect(asked).rejects.toThrow(QueryCancelledError);
		const next = await host.lease();
		expect(next.snapshot_id).toMatch(/^20260402/);
		expect((await freshness(next, viewer)).as_of).toBe('2026-03-31');
		next.release();
	});
});
