import { readSql } from './read-sql.ts';
import { runScript } from './run-script.ts';
import type { WorkStore } from './work-store.ts';

export interface PipelineRun {
	/** ISO instant */
	started_at: string;
	task: 'load' | 'publish';
	batch_id?: string;
	source_id?: string;
	rows_in?: number;
	seconds: number;
	/** known: the file was there already; refused: audits found rows */
	result: 'done' | 'known' | 'failed' | 'refused';
}

const UNKNOWN = { batch_id: null, source_id: null, rows_in: null };

/** Notes what ran and how it ended, for the history of runs; the next snapshot shows it. */
export async function recordRun({ connection }: WorkStore, run: PipelineRun): Promise<void> {
	try {
		await runScript(connection, 'insert-run', readSql('sql/insert-run.sql'), {
			...UNKNOWN,
			...run
		});
	} catch (error) {
		// A full disk refuses the note too, and the note must not hide what the run itself said.
		console.error(error);
	}
}
