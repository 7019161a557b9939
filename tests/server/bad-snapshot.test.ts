import { readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { freshness } from '#lib/server/queries/reference/freshness.ts';
import type { WarehouseHost } from '#lib/server/warehouse/warehouse-host.ts';
import { ROLLUPS, SNAPSHOT_SCHEMA } from '#pipelines/rollup.ts';
import { readSql } from '#pipelines/store/read-sql.ts';
import { buildFixtureSnapshot } from '../support/fixture-snapshot.ts';
import { openHost, removeDir, temporaryDir } from '../support/open-fixture.ts';

const dir = temporaryDir();
const SECOND = '20260402T010000Z';
const troubles: string[] = [];
let host: WarehouseHost;
let first: string;

/** What one request sees once the host has looked at CURRENT. */
async function request() {
	await host.refresh();
	const lease = await host.lease();
	try {
		const { as_of } = await freshness(lease, LOCAL_ANALYST);
		return { id: lease.snapshot_id, as_of, trouble: lease.trouble?.kind ?? null };
	} finally {
		lease.release();
	}
}
const pointTo = (name: string) => writeFileSync(path.join(dir, 'CURRENT'), `${name}\n`);
const expectOldOneServes = async () =>
	expect(await request()).toEqual({ id: first, as_of: '2026-03-31', trouble: 'bad_snapshot' });

beforeAll(async () => {
	host = await openHost(dir, { onTrouble: (error) => troubles.push(String(error)) });
	first = path.basename(await buildFixtureSnapshot(dir, '20260401T010000Z'));
	expect(await request()).toMatchObject({ id: first, trouble: null });
});
beforeEach(() => {
	troubles.length = 0;
});
afterAll(async () => {
	await host.close();
	removeDir(dir);
});

const flip = (file: string, at: number) => {
	const bytes = readFileSync(file);
	const offset = Math.floor(bytes.length * at);
	for (let index = offset; index < offset + 64; index++) bytes[index] = ~(bytes[index] ?? 0) & 255;
	writeFileSync(file, bytes);
};
/** Changes so many bytes at random places; the same ones for the same seed. */
const scatter = (file: string, count: number, seed: number) => {
	const bytes = readFileSync(file);
	const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
	for (const [offset, flips] of fc.sample(change, { numRuns: count, seed }))
		bytes[offset] = (bytes[offset] ?? 0) ^ flips;
	writeFileSync(file, bytes);
};
const withNameOfAnother = (file: string) => {
	const name = '20260403T010000Z-00000000.duckdb';
	renameSync(file, path.join(path.dirname(file), name));
	pointTo(name);
};
const DAMAGE: [string, (file: string) => void][] = [
	['cut in half', (file) => truncateSync(file, readFileSync(file).length / 2)],
	['that lacks its last byte', (file) => truncateSync(file, readFileSync(file).length - 1)],
	['with one byte changed', (file) => scatter(file, 1, 1)],
	['with 200 bytes changed in many places', (file) => scatter(file, 200, 2)],
	['with the name of another', withNameOfAnother],
	['empty', (file) => truncateSync(file, 0)],
	['not a database', (file) => writeFileSync(file, 'hello')],
	['with a damaged header', (file) => flip(file, 0)],
	['with damaged blocks', (file) => [0.15, 0.3, 0.45, 0.6, 0.75].forEach((at) => flip(file, at))]
];
test.each(DAMAGE)(
	'a snapshot %s is refused without being opened and the old one goes on serving',
	async (_, spoil) => {
		spoil(await buildFixtureSnapshot(dir, SECOND));
		await expectOldOneServes();
		expect(troubles).toEqual([expect.stringContaining('SHA-256 differs')]);
	}
);

/** Every table that publishing makes: a new one must be asked for without anybody's remembering. */
const TABLES = [...SNAPSHOT_SCHEMA, 'snapshot-rest', ...ROLLUPS].flatMap((name) =>
	[...readSql(`sql/${name}.sql`).matchAll(/^create (?:or replace )?table (\w+)/gm)].map(
		([, table]) => table as string
	)
);
const CHANGES: [string, string][] = [
	['of a later version', 'update meta_snapshot set schema_version = 99'],
	['of an older version', 'update meta_snapshot set schema_version = schema_version - 1'],
	['with two descriptions', 'insert into meta_snapshot from meta_snapshot'],
	['without facts', 'drop table fct_feedback'],
	['without its own description', 'delete from meta_snapshot'],
	...TABLES.map((table): [string, string] => [`without ${table}`, `drop table ${table}`]),
	['whose cases by issue are not all there', 'delete from agg_case_issue where rowid = 0'],
	['whose cases by place are not all there', 'delete from agg_case_place where rowid = 0'],
	[
		'with an issue and status too many',
		'insert into agg_issue_status_day from agg_issue_status_day limit 1'
	],
	[
		'with an issue and channel too many',
		'insert into agg_issue_channel_day from agg_issue_channel_day limit 1'
	],
	[
		'with a day of the country too many',
		'insert into agg_country_day from agg_country_day limit 1'
	],
	['whose days of provinces are not all there', 'delete from agg_province_day where rowid = 0'],
	[
		'whose waits of the country do not add up',
		'update agg_country_wait_day set ended_count = ended_count + 1'
	],
	['whose rollup does not add up', 'delete from agg_commune_day where n > 0'],
	['whose waits do not add up', 'update agg_wait_day set ended_count = ended_count + 1'],
	[
		'whose rollup of settlement does not add up',
		'delete from agg_settlement_commune_day where counted_count > 0'
	],
	['whose days of sources are not all there', 'delete from agg_source_day where rowid = 0'],
	['with labels too many', 'update agg_label_month set n = n + 1']
];
test.each(CHANGES)(
	'a whole snapshot %s is refused and the old one goes on serving',
	async (_, change) => {
		await buildFixtureSnapshot(dir, SECOND, change);
		await expectOldOneServes();
		expect(troubles).toEqual([expect.not.stringContaining('SHA-256')]);
	}
);

test.each(['missing.duckdb', '../work.duckdb', '', '/etc/passwd', `${SECOND}-0000000a.duckdb`])(
	'a snapshot named “%s” by CURRENT is refused',
	async (name) => {
		pointTo(name);
		await expectOldOneServes();
		expect(troubles).toHaveLength(1);
	}
);

test('a bad snapshot is forgotten as soon as a good one is published', async () => {
	await buildFixtureSnapshot(dir, SECOND, 'drop table fct_outcome');
	await expectOldOneServes();
	const third = path.basename(await buildFixtureSnapshot(dir, '20260403T010000Z'));
	expect(await request()).toMatchObject({ id: third, trouble: null });
});
