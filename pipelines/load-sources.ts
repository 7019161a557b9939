import { setImmediate as breathe } from 'node:timers/promises';
import { failureMessage } from './failure.ts';
import { loadFile, type LoadSummary } from './load-file.ts';
import { openProgress } from './progress.ts';
import type { ToolPaths } from './rows/row-tools.ts';
import { poolFor } from './rows/worker-pool.ts';
import { readFileHead } from './sources/file-head.ts';
import { readMapping } from './sources/read-mapping.ts';
import { besideThreads } from './store/memory.ts';
import { recordRun, type PipelineRun } from './store/record-run.ts';
import type { WorkStore } from './store/work-store.ts';

/** A file and the mapping that reads it. */
export interface SourceFile {
	path: string;
	mapping: string;
}

export interface FileFailure {
	file: string;
	message: string;
}

export interface LoadReport {
	loaded: (LoadSummary & { seconds: number })[];
	failed: FileFailure[];
}

const sizeOf = (path: string) =>
	readFileHead(path).then(
		({ bytes }) => bytes,
		() => 0
	);

const loadRun = (
	{ batch_id, source_id, counts }: LoadSummary,
	started_at: string,
	seconds: number
): PipelineRun => ({
	...{ task: 'load', started_at, source_id, seconds },
	...(counts ? { batch_id, rows_in: counts.rows_in, result: 'done' } : { result: 'known' })
});

async function loadEach(
	store: WorkStore,
	files: readonly SourceFile[],
	tools: ToolPaths,
	signal: AbortSignal
): Promise<LoadReport> {
	const report: LoadReport = { loaded: [], failed: [] };
	const sizes = await Promise.all(files.map(({ path }) => sizeOf(path)));
	const pool = poolFor(Math.max(0, ...sizes), tools);
	try {
		for (const [index, { path, mapping }] of files.entries()) {
			signal.throwIfAborted();
			const source = await readMapping(mapping);
			const [started, started_at] = [performance.now(), new Date().toISOString()];
			const seconds = () => (performance.now() - started) / 1000;
			const progress = openProgress(path, sizes[index] ?? 0);
			try {
				const summary = await loadFile({
					...{ store, path, source, pool, signal, now: started_at },
					onProgress: (bytes, rows) =>
						progress.update(bytes, `${rows} dòng/rows, ${Math.round(rows / seconds())}/s`)
				});
				report.loaded.push({ ...summary, seconds: seconds() });
				await recordRun(store, loadRun(summary, started_at, seconds()));
			} catch (error) {
				if (signal.aborted) throw error;
				report.failed.push({ file: path, message: failureMessage(error) });
				const { source_id } = source.mapping;
				const ran = { task: 'load', source_id, started_at, seconds: seconds() } as const;
				await recordRun(store, { ...ran, result: 'failed' });
			} finally {
				progress.finish();
			}
			// Lets a signal in: everything before this may have been one long chain of microtasks.
			await breathe();
		}
	} finally {
		await pool.close();
	}
	return report;
}

/**
 * Loads files one after the other, each in a transaction of its own; a file that fails is reported
 * and the next one is tried. Throws when the mapping is wrong or the work is interrupted.
 */
export const loadSources = (
	store: WorkStore,
	files: readonly SourceFile[],
	tools: ToolPaths,
	signal: AbortSignal
): Promise<LoadReport> =>
	besideThreads(store.connection, () => loadEach(store, files, tools, signal));
