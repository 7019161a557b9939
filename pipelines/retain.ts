import { emptyTexts, type LeavingTexts } from './retention/keep-retention.ts';
import { compactStore } from './store/compact-store.ts';
import { inTransaction } from './store/in-transaction.ts';
import { readSql } from './store/read-sql.ts';
import { withLockedWarehouse } from './store/require-warehouse.ts';
import { askRows, runScript } from './store/run-script.ts';
import { removeOldSnapshots } from './store/tidy-snapshots.ts';
import { openWorkStore, type WorkStore } from './store/work-store.ts';

export interface RetainRequest {
	warehouse: string;
	/** texts from before this day leave, `YYYY-MM-DD` */
	texts_from: string;
	/** ISO instant */
	now: string;
	signal: AbortSignal;
	/** makes a snapshot of the store and gives its id */
	publish: (store: WorkStore) => Promise<string>;
	onStep: (step: 'empty' | 'compact' | 'publish') => void;
}

export interface Retained extends LeavingTexts {
	texts_from: string;
	snapshot: string;
}

async function withStore<T>(warehouse: string, work: (store: WorkStore) => Promise<T>): Promise<T> {
	const store = await openWorkStore(warehouse);
	try {
		return await work(store);
	} finally {
		store.close();
	}
}

/** How many texts would leave. */
export const countLeaving = (warehouse: string, texts_from: string): Promise<LeavingTexts> =>
	withStore(warehouse, async ({ connection }) => {
		const sql = readSql('sql/count-leaving.sql');
		const [counted] = await askRows<LeavingTexts>(connection, 'count-leaving', sql, { texts_from });
		return counted ?? { feedback: 0, responses: 0 };
	});

const empty = (store: WorkStore, { texts_from, now }: RetainRequest): Promise<LeavingTexts> =>
	inTransaction(store.connection, async () => {
		await runScript(store.connection, 'set-retention', readSql('sql/set-retention.sql'), {
			...{ texts_from, applied_at: now }
		});
		return emptyTexts(store, texts_from);
	});

/**
 * Takes the words out of feedback and responses from before a day, and out of every file of the
 * warehouse: the store is written anew, published anew, and older snapshots go. Facts, labels and
 * aggregates stay. Each step is whole or not done, and a second run completes what was interrupted.
 */
export async function retain(request: RetainRequest): Promise<Retained> {
	const { warehouse, texts_from, signal, publish, onStep } = request;
	onStep('empty');
	const emptied = await withStore(warehouse, (store) => empty(store, request));
	signal.throwIfAborted();
	onStep('compact');
	await withLockedWarehouse(warehouse, () => compactStore(warehouse));
	signal.throwIfAborted();
	onStep('publish');
	const snapshot = await withStore(warehouse, async (store) => {
		const id = await publish(store);
		// Not even to go back to: they hold the words.
		removeOldSnapshots(store.dir, 1);
		return id;
	});
	return { ...emptied, texts_from, snapshot };
}
