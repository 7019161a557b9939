import { basename } from 'node:path';
import { beginBatch, isLoaded } from './append.ts';
import type { BatchCounts } from './loaded-batch.ts';
import { NothingLoaded } from './nothing-loaded.ts';
import { pourRows, type Poured } from './pour-rows.ts';
import { openQuarantine } from './quarantine.ts';
import { planRows } from './rows/row-plan.ts';
import { startReading } from './rows/start-reading.ts';
import type { WorkerPool } from './rows/worker-pool.ts';
import { hashFile, readFileHead } from './sources/file-head.ts';
import { openSource } from './sources/open-source.ts';
import type { ReadMapping } from './sources/read-mapping.ts';
import type { WorkStore } from './store/work-store.ts';

const BATCH_SIZE = 500;

export interface LoadRequest {
	store: WorkStore;
	path: string;
	source: ReadMapping;
	pool: WorkerPool;
	/** ISO instant at which the file is loaded */
	now: string;
	signal: AbortSignal;
	onProgress: (bytes: number, rows: number) => void;
}

/** What became of a file. `counts` is null when the same file had been loaded before. */
export interface LoadSummary {
	file: string;
	source_id: string;
	entity: string;
	batch_id: string;
	counts: BatchCounts | null;
	quarantine: string | null;
	spent: Poured['spent'];
}

/**
 * Loads one file in one transaction: either all its good rows are in the store afterwards, or the
 * store is as it was. Rejected rows go to the quarantine. Throws a `PipelineError` when the file
 * cannot be read or none of its rows is good.
 */
export async function loadFile(request: LoadRequest): Promise<LoadSummary> {
	const { store, path, pool, now, signal, onProgress } = request;
	const { mapping, sha256: mapping_sha256 } = request.source;
	const { entity, source_id, title: source_title, dataset } = mapping;
	const file_name = basename(path);
	await readFileHead(path);
	const file_sha256 = await hashFile(path);
	const batch_id = `${now.replace(/\D/g, '').slice(0, 17)}-${file_sha256.slice(0, 8)}`;
	const summary: Omit<LoadSummary, 'counts' | 'quarantine' | 'spent'> = {
		file: file_name,
		source_id,
		entity,
		batch_id
	};
	if (await isLoaded(store, file_sha256, mapping_sha256)) {
		return { ...summary, counts: null, quarantine: null, spent: {} };
	}
	let bytes = 0;
	const batches = await startReading(
		openSource(path, mapping, {
			batchSize: BATCH_SIZE,
			onBytes: (count) => {
				bytes += count;
			}
		})
	);
	const classifier_version = entity === 'feedback' ? await pool.run('version', {}) : null;
	const batch = await beginBatch(store, {
		...{ batch_id, source_id, source_title, dataset, entity, file_name, file_sha256 },
		...{ mapping_sha256, loaded_at: now, classifier_version }
	});
	const quarantine = openQuarantine(store.dir, batch_id, file_name);
	try {
		const { totals, first_rejection, notes, spent } = await pourRows(batches, {
			...{ plan: planRows(mapping, now), pool, batch, quarantine, salt: store.salt, signal },
			onRows: (rows) => onProgress(bytes, rows)
		});
		if (first_rejection && totals.rows_rejected === totals.rows_in) {
			const rejected = (await quarantine.close()) ?? '';
			throw new NothingLoaded(file_name, totals.rows_in, first_rejection, rejected);
		}
		const counts = await batch.commit(totals, notes);
		return { ...summary, counts, quarantine: await quarantine.close(), spent };
	} catch (error) {
		await batch.rollback();
		if (!(error instanceof NothingLoaded)) await quarantine.discard();
		throw error;
	}
}
