import { basename } from 'node:path';
import type { BatchCounts, BatchHeader } from '../loaded-batch.ts';
import { openRejections } from '../replay/open-rejections.ts';
import { readCurrent } from './current.ts';
import { readSql } from './read-sql.ts';
import { askRows } from './run-script.ts';
import type { WorkStore } from './work-store.ts';

interface BatchLineage extends BatchHeader, BatchCounts {
	coverage_from: string | null;
	coverage_to: string | null;
	/** the batch whose rejected rows this file corrects */
	replay_of: string | null;
}

export interface DescribedBatch extends BatchLineage {
	/** rejected rows that no replay has settled yet; null for a replay, whose first file counts them */
	rows_open: number | null;
}

export interface StoreDescription {
	rows: { entity: string; dataset: string; n: number }[];
	/** newest first */
	batches: DescribedBatch[];
	/** denunciations and texts that may be one: counted, never stored */
	denunciation_count: number;
	/** texts from before this day have left; null while none have */
	texts_from: string | null;
	/** id of the snapshot that is served */
	snapshot: string | null;
}

/** Every loaded file with what became of its rows, newest first. */
export async function describeBatches({ connection }: WorkStore): Promise<DescribedBatch[]> {
	const batches = await askRows<BatchLineage>(
		connection,
		'describe-batches',
		readSql('sql/describe-batches.sql')
	);
	const open = openRejections(batches);
	return batches.map((batch) => ({ ...batch, rows_open: open.get(batch.batch_id) ?? null }));
}

/** What is in a warehouse, for people who run it. */
export async function describeStore(store: WorkStore): Promise<StoreDescription> {
	const { connection, dir } = store;
	const rows = await askRows<StoreDescription['rows'][number]>(
		connection,
		'describe-store',
		readSql('sql/describe-store.sql')
	);
	const [retention] = await askRows<{ texts_from: string }>(
		connection,
		'retention',
		readSql('sql/retention.sql')
	);
	const current = readCurrent(dir);
	const denunciation_count = rows
		.filter(({ entity }) => entity === 'count_only')
		.reduce((sum, { n }) => sum + n, 0);
	return {
		rows,
		batches: await describeBatches(store),
		denunciation_count,
		texts_from: retention?.texts_from ?? null,
		snapshot: current && basename(current, '.duckdb')
	};
}
