import { basename } from 'node:path';
import type { BatchCounts, BatchHeader } from '../loaded-batch.ts';
import { readCurrent } from './current.ts';
import { readSql } from './read-sql.ts';
import { askRows } from './run-script.ts';
import type { WorkStore } from './work-store.ts';

export type DescribedBatch = Omit<BatchHeader, 'file_sha256' | 'mapping_sha256'> &
	BatchCounts & { coverage_from: string | null; coverage_to: string | null };

export interface StoreDescription {
	rows: { entity: string; dataset: string; n: number }[];
	batches: DescribedBatch[];
	/** denunciations and texts that may be one: counted, never stored */
	denunciation_count: number;
	/** id of the snapshot that is served */
	snapshot: string | null;
}

/** What is in a warehouse, for people who run it. */
export async function describeStore(store: WorkStore): Promise<StoreDescription> {
	const rows = await askRows<StoreDescription['rows'][number]>(
		store.connection,
		'describe-store',
		readSql('sql/describe-store.sql')
	);
	const batches = await askRows<DescribedBatch>(
		store.connection,
		'describe-batches',
		readSql('sql/describe-batches.sql')
	);
	const current = readCurrent(store.dir);
	const denunciation_count = rows
		.filter(({ entity }) => entity === 'count_only')
		.reduce((sum, { n }) => sum + n, 0);
	return { rows, batches, denunciation_count, snapshot: current && basename(current, '.duckdb') };
}
