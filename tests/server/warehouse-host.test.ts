import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
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

const FIRST = '20260401T010000Z-00000001.duckdb';
const SECOND = '20260402T010000Z-00000002.duckdb';
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
		await buildFixtureSnapshot(dir, FIRST);
		expect(await request()).toEqual({ id: FIRST, as_of: '2026-03-31', trouble: null });
	});
});

describe('a new snapshot', () => {
	test('is served to the next request, while one under way keeps its own to the end', async () => {
		await buildFixtureSnapshot(dir, FIRST);
		const underWay = await host.lease();
		await buildFixtureSnapshot(dir, SECOND, nextDay);
		await host.refresh();
		expect(await request()).toMatchObject({ id: SECOND, as_of: '2026-04-01' });
		expect((await freshness(underWay, viewer)).as_of).toBe('2026-03-31');
		underWay.release();
		await expect(freshness(underWay, viewer)).rejects.toThrow(NoSnapshotError);
	});

	test('can be rolled back, even to one that is still held', async () => {
		await buildFixtureSnapshot(dir, FIRST);
		const underWay = await host.lease();
		await buildFixtureSnapshot(dir, SECOND, nextDay);
		await host.refresh();
		pointTo(FIRST);
		await host.refresh();
		expect(await request()).toMatchObject({ id: FIRST, as_of: '2026-03-31' });
		underWay.release();
		pointTo(SECOND);
		await host.refresh();
		pointTo(FIRST);
		await host.refresh();
		expect(await request()).toMatchObject({ id: FIRST, trouble: null });
	});

	test('comes under load without an error or an answer from two snapshots', async () => {
		await buildFixtureSnapshot(dir, FIRST);
		await buildFixtureSnapshot(dir, SECOND, nextDay);
		const dayOf = { [FIRST]: '2026-03-31', [SECOND]: '2026-04-01' };
		let isOver = false;
		const seen = new Set<string>();
		const client = async () => {
			while (!isOver) {
				const lease = await host.lease();
				const id = lease.snapshot_id as typeof FIRST;
				const before = await freshness(lease, viewer);
				const { n } = await feedbackFigures(lease, viewer, await viewOf(lease, 'from=2026-03-01'));
				const after = await freshness(lease, viewer);
				lease.release();
				expect([before.as_of, after.as_of, n]).toEqual([dayOf[id], dayOf[id], 8]);
				seen.add(id);
			}
		};
		const clients = Array.from({ length: 6 }, client);
		for (let swap = 0; swap < 12; swap++) {
			pointTo(swap % 2 ? FIRST : SECOND);
			await new Promise((resolve) => setTimeout(resolve, 60));
		}
		isOver = true;
		await Promise.all(clients);
		expect(seen).toEqual(new Set([FIRST, SECOND]));
	});
});

describe('a bad snapshot', () => {
	const flip = (file: string, at: number) => {
		const bytes = readFileSync(file);
		const offset = Math.floor(bytes.length * at);
		for (let index = offset; index < offset + 64; index++)
			bytes[index] = ~(bytes[index] ?? 0) & 255;
		writeFileSync(file, bytes);
	};
	const damage: [string, (file: string) => void][] = [
		['cut in half', (file) => truncateSync(file, readFileSync(file).length / 2)],
		['empty', (file) => truncateSync(file, 0)],
		['not a database', (file) => writeFileSync(file, 'hello')],
		['with a damaged header', (file) => flip(file, 0)],
		['with damaged blocks', (file) => [0.15, 0.3, 0.45, 0.6, 0.75].forEach((at) => flip(file, at))]
	];
	const changes: [string, string][] = [
		['of another version', 'update meta_snapshot set schema_version = 99'],
		['without its own description', 'delete from meta_snapshot'],
		['without a table', 'drop table fct_outcome'],
		['whose rollup does not add up', 'delete from agg_commune_day where n > 0']
	];

	const expectOldOneServes = async () => {
		await host.refresh();
		expect(await request()).toEqual({ id: FIRST, as_of: '2026-03-31', trouble: 'bad_snapshot' });
	};

	test.each(damage)('%s is refused and the old one goes on serving', async (_, spoil) => {
		await buildFixtureSnapshot(dir, FIRST);
		await request();
		spoil(await buildFixtureSnapshot(dir, SECOND));
		await expectOldOneServes();
	});

	test.each(changes)('%s is refused and the old one goes on serving', async (_, change) => {
		await buildFixtureSnapshot(dir, FIRST);
		await request();
		await buildFixtureSnapshot(dir, SECOND, change);
		await expectOldOneServes();
	});

	test.each(['missing.duckdb', '../work.duckdb', '', '/etc/passwd'])(
		'named “%s” by CURRENT is refused',
		async (name) => {
			await buildFixtureSnapshot(dir, FIRST);
			await request();
			pointTo(name);
			await expectOldOneServes();
		}
	);

	test('is forgotten as soon as a good one is published', async () => {
		await buildFixtureSnapshot(dir, FIRST, 'drop table fct_outcome');
		expect((await host.lease()).trouble?.kind).toBe('bad_snapshot');
		await buildFixtureSnapshot(dir, SECOND);
		expect(await request()).toMatchObject({ id: SECOND, trouble: null });
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
		await buildFixtureSnapshot(dir, FIRST);
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
		await buildFixtureSnapshot(dir, FIRST);
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
