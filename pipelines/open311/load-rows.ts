import { createHash } from 'node:crypto';
import type { SourceMapping } from '#lib/domain/source-mapping.ts';
import { beginBatch, isLoaded } from '../append.ts';
import type { LoadSummary } from '../load-file.ts';
import { pourRows } from '../pour-rows.ts';
import { openQuarantine } from '../quarantine.ts';
import { planRows } from '../rows/row-plan.ts';
import type { WorkerPool } from '../rows/worker-pool.ts';
import type { SourceRow } from '../sources/source-row.ts';
import type { WorkStore } from '../store/work-store.ts';

const BATCH_SIZE = 500;
const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

export interface LoadRowsRequest {
	store: WorkStore;
	/** what the rows are called in lineage and quarantine */
	name: string;
	rows: readonly SourceRow[];
	mapping: SourceMapping;
	pool: WorkerPool;
	/** ISO instant at which they are loaded */
	now: string;
	signal: AbortSignal;
}

async function* batchesOf(rows: readonly SourceRow[]) {
	for (let start = 0; start < rows.length; start += BATCH_SIZE)
		yield rows.slice(start, start + BATCH_SIZE);
}

/**
 * Loads rows that are in memory, in one transaction, through the same stages as a file: they are
 * written nowhere before they are redacted. The same rows again add nothing.
 */
export async function loadRows(request: LoadRowsRequest): Promise<LoadSummary> {
	const { store, name, rows, mapping, pool, now, signal } = request;
	const { entity, source_id, title: source_title, dataset } = mapping;
	const file_sha256 = sha256([source_id, entity, rows.map(({ cells }) => cells)]);
	const mapping_sha256 = sha256(mapping);
	const batch_id = `${now.replace(/\D/g, '').slice(0, 17)}-${file_sha256.slice(0, 8)}`;
	const summary = { file: name, source_id, entity, batch_id };
	if (await isLoaded(store, file_sha256, mapping_sha256))
		return { ...summary, counts: null, quarantine: null, spent: {} };
	const classifier_version = entity === 'feedback' ? await pool.run('version', {}) : null;
	const batch = await beginBatch(store, {
		...{ batch_id, source_id, source_title, dataset, entity, file_name: name, file_sha256 },
		...{ mapping_sha256, loaded_at: now, classifier_version }
	});
	const quarantine = openQuarantine(store.dir, batch_id, name);
	try {
		const { totals, notes, spent } = await pourRows(batchesOf(rows), {
			...{ plan: planRows(mapping, now), pool, batch, quarantine, salt: store.salt, signal },
			onRows: () => undefined
		});
		const counts = await batch.commit(totals, notes);
		return { ...summary, counts, quarantine: await quarantine.close(), spent };
	} catch (error) {
		await batch.rollback();
		await quarantine.discard();
		throw error;
	}
}
