import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { batchIdsOf } from './store/batch-ids.ts';
import { readCurrent } from './store/current.ts';
import { readSql } from './store/read-sql.ts';
import { askRows } from './store/run-script.ts';
import { snapshotDigest } from './store/snapshot-digest.ts';
import { SNAPSHOT_SCHEMA_VERSION } from './store/snapshot-version.ts';
import type { WorkStore } from './store/work-store.ts';

/** Of an older layout, as after an upgrade, it cannot be served. */
async function isServable(connection: DuckDBConnection): Promise<boolean> {
	const rows = await askRows<{ schema_version: number }>(
		connection,
		'snapshot-layout',
		readSql('sql/snapshot-layout.sql')
	);
	return rows[0]?.schema_version === SNAPSHOT_SCHEMA_VERSION;
}

/** A snapshot that cannot be read or served has published nothing: the next one replaces it. */
async function publishedBatches(path: string): Promise<Set<string>> {
	try {
		if (!path.endsWith(`-${await snapshotDigest(path)}.duckdb`)) return new Set();
		const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
		const connection = await instance.connect();
		try {
			return (await isServable(connection)) ? await batchIdsOf(connection) : new Set();
		} finally {
			connection.closeSync();
			instance.closeSync();
		}
	} catch {
		return new Set();
	}
}

/** Whether the store holds files that the current snapshot does not, as after a crash in between. */
export async function hasUnpublished(store: WorkStore): Promise<boolean> {
	const current = readCurrent(store.dir);
	const loaded = await batchIdsOf(store.connection);
	const published = current ? await publishedBatches(current) : new Set<string>();
	return !loaded.isSubsetOf(published);
}
