import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReferenceTables } from '#lib/server/reference/reference-tables.ts';
import type { FeedbackRow, ResponseRow, StatusEventRow } from '#pipelines/loaded-batch.ts';
import { publishSnapshot } from '#pipelines/publish.ts';
import { connectLocal } from '#pipelines/store/connect-local.ts';
import { openWorkStore } from '#pipelines/store/work-store.ts';
import { reference } from './small-reference.ts';
import { loadFeedback, loadRows, rowsOf } from './store-fixture.ts';

export interface Handling {
	feedback: readonly FeedbackRow[];
	/** each list is one file */
	steps?: readonly (readonly StatusEventRow[])[];
	responses?: readonly ResponseRow[];
}

/** What can be read in the snapshot after everything is loaded, steps first, and published. */
export interface Settled {
	/** rows of fct_feedback by id, with `due` as local wall-clock time */
	rows: Record<string, unknown>[];
	byDay: Record<string, unknown>[];
}

/** Loads a handling into an empty store and publishes it as of a day; audits run as always. */
export async function settleCases(
	{ feedback, steps = [], responses = [] }: Handling,
	asOf: string,
	given: Partial<ReferenceTables> = {}
): Promise<Settled> {
	const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-settlement-'));
	const store = await openWorkStore(dir);
	// steps and responses come first on purpose: they may arrive before their feedback
	for (const [index, file] of steps.entries())
		await loadRows(store, { batch_id: `steps-${index}`, entity: 'status_event' }, file);
	await loadRows(store, { batch_id: 'responses', entity: 'response' }, responses);
	await loadFeedback(store, { batch_id: 'feedback' }, feedback);
	const { path } = await publishSnapshot(store, { asOf, reference: { ...reference, ...given } });
	store.close();
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	const connection = await connectLocal(instance);
	const rows = await rowsOf(
		connection,
		`select *, strftime(due_at, '%Y-%m-%d %H:%M:%S') as due from fct_feedback order by feedback_id`
	);
	const byDay = await rowsOf(connection, 'select * from agg_commune_day order by received_on');
	instance.closeSync();
	rmSync(dir, { recursive: true });
	return { rows, byDay };
}
