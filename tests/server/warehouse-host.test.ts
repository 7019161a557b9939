import { EventEmitter, once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { feedbackFigures } from '#lib/server/queries/feedback/feedback-figures.ts';
import { freshness } from '#lib/server/queries/reference/freshness.ts';
import { NoSnapshotError } from '#lib/server/warehouse/query-error.ts';
import { defineQuestion } from '#lib/server/warehouse/question.ts';
import type { WarehouseHost } from '#lib/server/warehouse/warehouse-host.ts';
import { buildFixtureSnapshot } from '../support/fixture-snapshot.ts';
import { openHost, removeDir, temporaryDir, viewOf } from '../support/open-fixture.ts';

const FIRST = '20260401T010000Z';
const SECOND = '20260402T010000Z';
const viewer = LOCAL_ANALYST;

let dir: string;
let host: WarehouseHost;
beforeEach(async () => {
	dir = temporaryDir();
	host = await openHost(dir);
});
afterEach(async () => {
	await host.close();
	removeDir(dir);
});

/** What one request sees: which snapshot, and the day it speaks of. */
async function request() {
	const lease = await host.lease();
	try {
		const { as_of } = await freshness(lease, viewer);
		return { id: lease.snapshot_id, as_of, trouble: lease.trouble?.kind ?? null };
	} finally {
		lease.release();
	}
}
const nextDay = `update meta_snapshot set as_of = date '2026-04-01'`;
const build = async (stamp: string, change = '') =>
	path.basename(await buildFixtureSnapshot(dir, stamp, change));
const pointTo = (name: string) => writeFileSync(path.join(dir, 'CURRENT'), `${name}\n`);

describe('without a snapshot', () => {
	test('a lease says in both languages what to run, and every question fails as “not there yet”', async () => {
		const lease = await host.lease();
		expect(lease).toMatchObject({ snapshot_id: null, trouble: { kind: 'no_snapshot' } });
		expect(lease.trouble?.vi).toContain('npm start');
		await expect(freshness(lease, viewer)).rejects.toThrow(NoSnapshotError);
	});

	test('the first one is served as soon as it is published', async () => {
		await host.lease();
		const first = await build(FIRST);
		expect(await request()).toEqual({ id: first, as_of: '2026-03-31', trouble: null });
	});
});

describe('a new snapshot', () => {
	test('is served to the next request, while one under way keeps its own to the end', async () => {
		await build(FIRST);
		const underWay = await host.lease();
		const second = await build(SECOND, nextDay);
		await host.refresh();
		expect(await request()).toMatchObject({ id: second, as_of: '2026-04-01' });
		expect((await freshness(underWay, viewer)).as_of).toBe('2026-03-31');
		underWay.release();
		await expect(freshness(underWay, viewer)).rejects.toThrow(NoSnapshotError);
	});

	test('can be rolled back, even to one that is still held', async () => {
		const first = await build(FIRST);
		const underWay = await host.lease();
		const second = await build(SECOND, nextDay);
		await host.refresh();
		pointTo(first);
		await host.refresh();
		expect(await request()).toMatchObject({ id: first, as_of: '2026-03-31' });
		underWay.release();
		pointTo(second);
		await host.refresh();
		pointTo(first);
		await host.refresh();
		expect(await request()).toMatchObject({ id: first, trouble: null });
	});

	test('comes under load without an error or an answer from two snapshots', async () => {
		const first = await build(FIRST);
		const second = await build(SECOND, nextDay);
		const dayOf: Record<string, string> = { [first]: '2026-03-31', [second]: '2026-04-01' };
		let isOver = false;
		const answered = new EventEmitter();
		const client = async () => {
			while (!isOver) {
				const lease = await host.lease();
				const id = lease.snapshot_id ?? '';
				const before = await freshness(lease, viewer);
				const { n } = await feedbackFigures(lease, viewer, await viewOf(lease, 'from=2026-03-01'));
				const after = await freshness(lease, viewer);
				lease.release();
				expect([before.as_of, after.as_of, n]).toEqual([dayOf[id], dayOf[id], 8]);
				answered.emit(id);
			}
		};
		const clients = Array.from({ length: 6 }, client);
		for (const name of [second, first, second, first, second, first]) {
			const isAnswered = once(answered, name);
			pointTo(name);
			await isAnswered;
		}
		isOver = true;
		await Promise.all(clients);
	});
});

describe('a question that asks too much', () => {
	const heavy = (sql: string) =>
		defineQuestion({
			name: 'heavy',
			relations: [],
			sql,
			params: z.object({}),
			row: z.object({ n: z.number() }),
			definition: { vi: '', en: '' }
		});

	test('is cut after its seconds with 503, and the next one is answered', async () => {
		await build(FIRST);
		const impatient = await openHost(dir, { seconds: 0.2, connections: 1 });
		const lease = await impatient.lease();
		const crossed = heavy(
			'select sum(a.range * b.range)::double as n from range(1e6::bigint) a, range(1e6::bigint) b'
		);
		const started = performance.now();
		await expect(lease.ask(crossed, viewer, {})).rejects.toMatchObject({
			status: 503,
			reason: 'time'
		});
		expect(performance.now() - started).toBeLessThan(2000);
		expect((await freshness(lease, viewer)).as_of).toBe('2026-03-31');
		lease.release();
		await impatient.close();
	});

	test('needs more memory than there is: 503, and the next one is answered', async () => {
		await build(FIRST);
		const small = await openHost(dir, { memory: '50MB', connections: 1 });
		const lease = await small.lease();
		const greedy = heavy('select len(list(md5(range::varchar)))::integer as n from range(2000000)');
		await expect(lease.ask(greedy, viewer, {})).rejects.toMatchObject({
			status: 503,
			reason: 'memory'
		});
		expect((await freshness(lease, viewer)).as_of).toBe('2026-03-31');
		lease.release();
		await small.close();
	});
});
