import type { BatchTotals, OpenBatch } from './loaded-batch.ts';
import type { Quarantine } from './quarantine.ts';
import { createNotes, NO_NOTES, type BatchNotes } from './rows/batch-notes.ts';
import { createKeyMaker } from './rows/key-maker.ts';
import { orderedMap } from './rows/ordered-map.ts';
import type { RowPlan } from './rows/row-plan.ts';
import type { BatchItems, BatchResult } from './rows/run-batch.ts';
import type { WorkerPool } from './rows/worker-pool.ts';
import type { Rejection } from './sources/source-row.ts';
import type { StageContext } from './stage.ts';

type Keys = ReturnType<typeof createKeyMaker>;

export interface Pouring {
	plan: RowPlan;
	pool: WorkerPool;
	batch: OpenBatch;
	quarantine: Quarantine;
	salt: string;
	signal: AbortSignal;
	onRows: (rows: number) => void;
}

export interface Poured {
	totals: BatchTotals;
	first_rejection: Rejection | null;
	notes: BatchNotes;
	/** milliseconds of all threads, by stage */
	spent: StageContext['spent'];
}

async function appendResult({ plan, batch }: Pouring, keys: Keys, result: BatchResult) {
	if (plan.entity !== 'feedback') {
		await batch.appendRows(plan.entity, result.rows as never);
		return;
	}
	await batch.appendFeedback(result.feedback.map(keys.keyFeedback));
	await batch.appendCountOnly(result.count_only.map(keys.keyCountOnly));
}

/** Takes all batches of a file through the row stages, in order, and appends what comes out. */
export async function pourRows(
	batches: AsyncIterable<BatchItems>,
	pouring: Pouring
): Promise<Poured> {
	const { plan, pool, quarantine, salt, signal, onRows } = pouring;
	const keys = createKeyMaker(salt);
	const totals: BatchTotals = { rows_in: 0, rows_rejected: 0, redaction_count: 0 };
	const noted = createNotes();
	const poured: Poured = { totals, first_rejection: null, notes: NO_NOTES, spent: {} };
	const spend = (stage: keyof Poured['spent'], milliseconds: number) => {
		poured.spent[stage] = (poured.spent[stage] ?? 0) + milliseconds;
	};
	const work = (items: BatchItems) => pool.run('rows', { plan, items });
	for await (const result of orderedMap(batches, work, pool.width)) {
		signal.throwIfAborted();
		totals.rows_in += result.rows_in;
		totals.rows_rejected += result.rejected.length;
		totals.redaction_count += result.redaction_count;
		poured.first_rejection ??= result.rejected[0] ?? null;
		for (const [stage, spent] of Object.entries(result.spent)) {
			spend(stage as keyof Poured['spent'], spent);
		}
		noted.reject(result.rejected);
		noted.leave(result.unplaced);
		await quarantine.add(result.rejected);
		const started = performance.now();
		await appendResult(pouring, keys, result);
		spend('append', performance.now() - started);
		onRows(totals.rows_in);
	}
	return { ...poured, notes: noted.notes() };
}
