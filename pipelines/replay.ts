import { basename } from 'node:path';
import type { LoadReport, SourceFile } from './load-sources.ts';
import { PipelineError } from './pipeline-error.ts';
import { hashFile, readFileHead } from './sources/file-head.ts';
import { readMapping, type ReadMapping } from './sources/read-mapping.ts';
import { describeBatches, type DescribedBatch } from './store/describe-store.ts';
import { readSql } from './store/read-sql.ts';
import { runScript } from './store/run-script.ts';
import type { WorkStore } from './store/work-store.ts';

export interface ReplayRequest {
	store: WorkStore;
	/** the corrected file: a whole copy, or the corrected rows under the same header */
	path: string;
	/** path of the mapping that reads it */
	mapping: string;
	/** the batch whose rejected rows it corrects */
	batch_id: string;
	/** loads one file as any file is loaded */
	load: (file: SourceFile) => Promise<LoadReport>;
}

export interface Replayed extends LoadReport {
	replay_of: string;
	/** whether the mapping differs from the one that the batch was read through */
	has_new_mapping: boolean;
	/** rejected rows of the batch's first file that are still open */
	rows_open: number;
}

function findBatch(batches: readonly DescribedBatch[], id: string): DescribedBatch {
	const found = batches.find(({ batch_id }) => batch_id === id);
	if (found) return found;
	const open = batches.filter(({ rows_open }) => rows_open);
	const ids = open.map(({ batch_id, rows_open }) => `${batch_id} (${rows_open})`).join(', ') || '–';
	throw new PipelineError({
		vi: `Không có lần nạp ${id}. Các lần nạp còn dòng bị loại: ${ids}`,
		en: `There is no batch ${id}. Batches with open rows: ${ids}`
	});
}

/** A corrected file is read as its batch was: the same source, the same kind of rows. */
function requireSameSource({ mapping }: ReadMapping, batch: DescribedBatch, path: string): void {
	if (mapping.source_id === batch.source_id && mapping.entity === batch.entity) return;
	throw new PipelineError({
		vi: `Tệp ánh xạ ${basename(path)} là của nguồn "${mapping.source_id}" (${mapping.entity}), lần nạp ${batch.batch_id} là của nguồn "${batch.source_id}" (${batch.entity}). Hãy dùng tệp ánh xạ của lần nạp đó.`,
		en: `The mapping ${basename(path)} is of source "${mapping.source_id}" (${mapping.entity}), the batch ${batch.batch_id} of source "${batch.source_id}" (${batch.entity}). Use the mapping of that batch.`
	});
}

const UNCHANGED = {
	vi: 'Đây đúng là tệp và tệp ánh xạ đã nạp lần trước. Hãy sửa các dòng trong khu cách ly (hoặc sửa "values" của tệp ánh xạ) rồi chạy lại.',
	en: 'This is the very file and mapping of that batch. Correct the rows that the quarantine names (or "values" of the mapping), then run this again.'
};

/**
 * Loads a corrected file and remembers which batch it corrects. Rows that are there already are
 * duplicates, so that a whole corrected copy may be given. The link is written first: whatever ends
 * the process, no corrected rows are without it.
 *
 * @throws PipelineError when there is no such batch, or the file is not of its source or not corrected
 */
export async function replay(request: ReplayRequest): Promise<Replayed> {
	const { store, path, mapping, batch_id, load } = request;
	const batch = findBatch(await describeBatches(store), batch_id);
	const source = await readMapping(mapping);
	requireSameSource(source, batch, mapping);
	await readFileHead(path);
	const file_sha256 = await hashFile(path);
	const has_new_mapping = source.sha256 !== batch.mapping_sha256;
	if (!has_new_mapping && file_sha256 === batch.file_sha256) throw new PipelineError(UNCHANGED);
	await runScript(store.connection, 'insert-replay', readSql('sql/insert-replay.sql'), {
		...{ file_sha256, mapping_sha256: source.sha256, replay_of: batch_id }
	});
	const report = await load({ path, mapping });
	const after = await describeBatches(store);
	const rows_open = openOf(after, batch_id);
	return { ...report, replay_of: batch_id, has_new_mapping, rows_open };
}

/** Open rows of a batch, or of the first file of the replays that it is one of. */
function openOf(batches: readonly DescribedBatch[], id: string): number {
	const batch = batches.find(({ batch_id }) => batch_id === id);
	if (!batch) return 0;
	return batch.rows_open ?? openOf(batches, batch.replay_of ?? '');
}
