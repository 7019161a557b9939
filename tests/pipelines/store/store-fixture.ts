import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { beginBatch } from '#pipelines/append.ts';
import type { BatchHeader, EntityRow, FeedbackRow } from '#pipelines/loaded-batch.ts';
import { openWorkStore, type WorkStore } from '#pipelines/store/work-store.ts';
import { header } from './rows.ts';

/** An empty warehouse folder that goes when the test ends. */
export function emptyWarehouse(): string {
	const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-store-'));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	return dir;
}

/** A work store that is closed when the test ends; a test that closes it earlier opens its own. */
export async function openEmptyStore(dir = emptyWarehouse()): Promise<WorkStore> {
	const store = await openWorkStore(dir);
	onTestFinished(() => store.close());
	return store;
}

/** Loads feedback as one file. */
export async function loadFeedback(
	store: WorkStore,
	given: Partial<BatchHeader> & { batch_id: string },
	rows: readonly FeedbackRow[]
) {
	const batch = await beginBatch(store, header(given.batch_id, given));
	await batch.appendFeedback(rows);
	return batch.commit({ rows_in: rows.length, rows_rejected: 0, redaction_count: 0 });
}

/** Loads rows of any other entity as one file. */
export async function loadRows<E extends keyof EntityRow>(
	store: WorkStore,
	given: Partial<BatchHeader> & { batch_id: string; entity: E },
	rows: readonly EntityRow[E][]
) {
	const batch = await beginBatch(store, header(given.batch_id, given));
	await batch.appendRows(given.entity, rows);
	return batch.commit({ rows_in: rows.length, rows_rejected: 0, redaction_count: 0 });
}

/** Rows of a question to the work store, or to a snapshot's connection. */
export async function rowsOf(
	connection: WorkStore['connection'],
	sql: string
): Promise<Record<string, unknown>[]> {
	return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}
