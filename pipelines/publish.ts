import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import type { ReferenceTables } from '#lib/server/reference/reference-tables.ts';
import { AuditError, auditWork } from './audit.ts';
import { countWeeks, detect, writeHotspots } from './detect.ts';
import { joinedProgress, type OnProgress } from './joined-progress.ts';
import { keepRetention } from './retention/keep-retention.ts';
import { settle, writeFacts, writeRollups } from './rollup.ts';
import { sideBySide } from './side-by-side.ts';
import { replaceCurrent } from './store/current.ts';
import { moveDurably } from './store/durable.ts';
import { nextStamp } from './store/next-stamp.ts';
import { withOwnThreads } from './store/own-threads.ts';
import { readSql } from './store/read-sql.ts';
import { askRows, type RunStatement } from './store/run-script.ts';
import { recordRun, type PipelineRun } from './store/record-run.ts';
import { snapshotDigest } from './store/snapshot-digest.ts';
import { removeOldSnapshots, removeUnfinished } from './store/tidy-snapshots.ts';
import { validateSnapshot, type TableCounts } from './store/validate-snapshot.ts';
import type { WorkStore } from './store/work-store.ts';

export interface PublishOptions {
	/** the day up to whose end the data speaks; by default the last day in the data */
	asOf?: string | undefined;
	reference: ReferenceTables;
	/** the moment of publishing; by default now */
	createdAt?: Date;
	onProgress?: OnProgress | undefined;
}

export interface PublishedSnapshot {
	/** the file's name without its ending; pages and answers carry it */
	id: string;
	path: string;
	/** the day up to whose end the data speaks */
	as_of: string;
	/** rows by table */
	counts: TableCounts;
}

async function lastDay(store: WorkStore): Promise<string> {
	const [row] = await askRows<{ last_day: string | null }>(
		store.connection,
		'last-day',
		readSql('sql/last-day.sql')
	);
	if (!row?.last_day)
		throw new Error('Nothing is loaded yet, so there is nothing to publish. Load a source first.');
	return row.last_day;
}

async function expectedCounts(store: WorkStore, asOf: string): Promise<TableCounts> {
	const rows = await askRows<{ table_name: string; n: number }>(
		store.connection,
		'expected-counts',
		readSql('sql/expected-counts.sql'),
		{ as_of: asOf }
	);
	return Object.fromEntries(rows.map(({ table_name, n }) => [table_name, n]));
}

/** Quotes a path for ATTACH, which cannot bind one. */
const quoted = (path: string) => `'${path.replaceAll("'", "''")}'`;

/**
 * Facts and rollups keep the database's threads busy, deciding where hotspots are the program's own one:
 * they go on beside each other.
 */
async function fill(
	[connection, beside]: readonly [DuckDBConnection, DuckDBConnection],
	{ reference, createdAt = new Date(), onProgress }: PublishOptions,
	asOf: string,
	run: RunStatement
): Promise<void> {
	const options = { asOf, reference, createdAt: createdAt.toISOString(), run };
	await settle(connection, { ...options, onProgress });
	const weeks = await countWeeks(connection, asOf);
	const [ofFacts, ofRollups, ofWeeks] = joinedProgress(onProgress, 3);
	const { promise: room, resolve: giveRoom } = Promise.withResolvers<true>();
	await sideBySide(
		async (signal) => {
			const facts = writeFacts(connection, { ...options, signal, onProgress: ofFacts });
			await facts.finally(() => giveRoom(true));
			await writeRollups(connection, { ...options, signal, onProgress: ofRollups });
		},
		(signal) => detect(beside, weeks, { reference, signal, room, run, onProgress: ofWeeks })
	);
	await writeHotspots(connection);
}

async function build(store: WorkStore, path: string, options: PublishOptions, asOf: string) {
	const connection = await store.connect();
	const beside = await store.connect();
	try {
		await connection.run(`attach ${quoted(path)} as snapshot`);
		await connection.run(`attach ':memory:' as detection`);
		try {
			await withOwnThreads(connection, (run) => fill([connection, beside], options, asOf, run));
			await connection.run('checkpoint snapshot');
		} finally {
			await connection.run('use work');
			await connection.run('detach detection');
			await connection.run('detach snapshot');
		}
	} finally {
		beside.closeSync();
		connection.closeSync();
	}
}

/**
 * Makes an immutable snapshot of the work store and makes it the current one: rollup, detect, audit,
 * full scan of the closed file, then two durable renames. Whatever fails or ends the process before the
 * last of these leaves `CURRENT` and the snapshots as they were.
 *
 * @throws AuditError when the data must not be published as it is
 */
export async function publishSnapshot(
	store: WorkStore,
	options: PublishOptions
): Promise<PublishedSnapshot> {
	const started = performance.now();
	const started_at = new Date().toISOString();
	const record = (result: PipelineRun['result']) =>
		recordRun(store, {
			...{ task: 'publish', started_at, result },
			...{ seconds: (performance.now() - started) / 1000 }
		});
	try {
		const published = await publishAudited(store, options);
		await record('done');
		return published;
	} catch (error) {
		await record(error instanceof AuditError ? 'refused' : 'failed');
		throw error;
	}
}

async function publishAudited(
	store: WorkStore,
	options: PublishOptions
): Promise<PublishedSnapshot> {
	const asOf = z.iso.date().parse(options.asOf ?? (await lastDay(store)));
	removeUnfinished(store.dir);
	await keepRetention(store);
	const failures = await auditWork(store.connection);
	if (failures.length) throw new AuditError(failures);

	const folder = join(store.dir, 'snapshots');
	const stamp = nextStamp(store.dir, options.createdAt ?? new Date());
	const unfinished = join(folder, `${stamp}.duckdb.tmp`);
	try {
		await build(store, unfinished, options, asOf);
		options.onProgress?.(0, 1, 'audit');
		const counts = await validateSnapshot(unfinished, await expectedCounts(store, asOf));
		const id = `${stamp}-${await snapshotDigest(unfinished)}`;
		const path = join(folder, `${id}.duckdb`);
		moveDurably(unfinished, path);
		replaceCurrent(store.dir, `${id}.duckdb`);
		removeOldSnapshots(store.dir);
		options.onProgress?.(1, 1, 'publish');
		return { id, path, as_of: asOf, counts };
	} finally {
		rmSync(unfinished, { force: true });
		rmSync(`${unfinished}.wal`, { force: true });
	}
}
