import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { SpoolLine } from '#lib/domain/spool.ts';
import { beginBatch, isLoaded } from '../append.ts';
import type { LoadSummary } from '../load-file.ts';
import type { OpenBatch } from '../loaded-batch.ts';
import { openQuarantine } from '../quarantine.ts';
import { createNotes } from '../rows/batch-notes.ts';
import { createKeyMaker } from '../rows/key-maker.ts';
import type { WorkStore } from '../store/work-store.ts';
import { readSpool, type Spool } from './read-spool.ts';
import { initiativeRow, pendingCount, pendingFeedback } from './spool-rows.ts';

/** Stands where a loaded file has the digest of its mapping: the layout of the server's records. */
const PUSH_MAPPING = 'push-1';

export interface DrainRequest {
	store: WorkStore;
	path: string;
	/** opens sealed identities; null where no token was ever made, so that nothing is sealed */
	secret: Uint8Array | null;
	/** ISO instant at which it is loaded */
	now: string;
}

const linesOf = <As extends SpoolLine['as']>({ lines }: Spool, as: As) =>
	lines.filter((line): line is Extract<SpoolLine, { as: As }> => line.as === as);

async function appendSpool(
	batch: OpenBatch,
	spool: Spool,
	salt: string,
	secret: Uint8Array | null
) {
	await batch.appendRows('initiative', linesOf(spool, 'initiative').map(initiativeRow));
	const keys = createKeyMaker(salt);
	const feedback = linesOf(spool, 'feedback').map(pendingFeedback);
	await batch.appendFeedback(feedback.map(keys.keyFeedback));
	const counted = linesOf(spool, 'count_only').map((line) => pendingCount(line, secret));
	await batch.appendCountOnly(counted.map(keys.keyCountOnly));
	return feedback.reduce((sum, { redaction_count }) => sum + redaction_count, 0);
}

async function loadSpool({ store, path, secret, now }: DrainRequest, spool: Spool) {
	const { batch_id, source_id, source_title, dataset, entity, rows_in } = spool.head;
	const { classifier_version } = spool.head;
	const file_name = basename(path);
	const batch = await beginBatch(store, {
		...{ batch_id, source_id, source_title, dataset, classifier_version, file_name },
		...{ entity, file_sha256: spool.sha256, mapping_sha256: PUSH_MAPPING },
		loaded_at: now
	});
	const quarantine = openQuarantine(store.dir, batch_id, file_name);
	try {
		const rejected = linesOf(spool, 'rejected').map(({ row_number, column, reason }) => ({
			...{ row_number, column, reason },
			value: null
		}));
		await quarantine.add(rejected);
		const redaction_count = await appendSpool(batch, spool, store.salt, secret);
		const rows_rejected = rejected.length;
		const noted = createNotes();
		noted.reject(rejected);
		const counts = await batch.commit({ rows_in, rows_rejected, redaction_count }, noted.notes());
		return { counts, quarantine: await quarantine.close() };
	} catch (error) {
		await batch.rollback();
		await quarantine.discard();
		throw error;
	}
}

/**
 * Takes one spool file into the work store as one batch, then removes it. Ended anywhere, it leaves
 * the file, the batch, or both, and the next run finds out which. `counts` is null when the batch
 * had been loaded before. Throws when the file cannot be read or its rows cannot be stored; the file
 * stays then.
 */
export async function drainSpool(request: DrainRequest): Promise<LoadSummary> {
	const { store, path } = request;
	const spool = await readSpool(path);
	const { source_id, batch_id, entity } = spool.head;
	const isKnown = await isLoaded(store, spool.sha256, PUSH_MAPPING);
	const loaded = isKnown ? { counts: null, quarantine: null } : await loadSpool(request, spool);
	rmSync(path);
	return { file: basename(path), source_id, entity, batch_id, ...loaded, spent: {} };
}
