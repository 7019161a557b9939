import { inTransaction } from '../store/in-transaction.ts';
import { readSql } from '../store/read-sql.ts';
import { askRows } from '../store/run-script.ts';
import type { WorkStore } from '../store/work-store.ts';

export interface LeavingTexts {
	feedback: number;
	responses: number;
}

/** Takes the words out of feedback and responses from before a day. Belongs inside a transaction. */
export async function emptyTexts(
	{ connection }: WorkStore,
	texts_from: string
): Promise<LeavingTexts> {
	const [emptied] = await askRows<LeavingTexts>(
		connection,
		'empty-texts',
		readSql('sql/empty-texts.sql'),
		{ texts_from }
	);
	if (!emptied) throw new Error('empty-texts gave no answer');
	return emptied;
}

/**
 * Keeps to the retention that was set: an old file loaded again brings old texts, which leave again
 * before anything is published.
 */
export async function keepRetention(store: WorkStore): Promise<void> {
	const { connection } = store;
	const [set] = await askRows<{ texts_from: string }>(
		connection,
		'retention',
		readSql('sql/retention.sql')
	);
	if (!set) return;
	await inTransaction(connection, () => emptyTexts(store, set.texts_from));
}
