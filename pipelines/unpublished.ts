import { DuckDBInstance } from '@duckdb/node-api';
import { batchIdsOf } from './store/batch-ids.ts';
import { readCurrent } from './store/current.ts';
import { snapshotDigest } from './store/snapshot-digest.ts';
import type { WorkStore } from './store/work-store.ts';

/** A snapshot that cannot be read has published nothing: the next one replaces it. */
async function publishedBatches(path: string): Promise<Set<string>> {
	try {
		if (!path.endsWith(`-${await snapshotDigest(path)}.duckdb`)) return new Set();
		const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
		const connection = await instance.connect();
		try {
			return await batchIdsOf(connection);
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
