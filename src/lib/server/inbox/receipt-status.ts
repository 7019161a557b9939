import { existsSync } from 'node:fs';
import { z } from 'zod';
import { receiptIdSchema, type Receipt } from '#lib/domain/receipt.ts';
import type { ReceiptState } from '#lib/domain/receipt-state.ts';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { defineQuestion } from '../warehouse/question.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import sql from './batch-is-published.sql?raw';
import { PushRefusal } from './push-refusal.ts';
import type { Sender } from './require-source.ts';
import { spoolPath } from './write-spool.ts';

export const batchIsPublishedQuestion = defineQuestion({
	name: 'batch-is-published',
	sql,
	relations: [],
	params: z.object({ batch_id: z.string() }),
	row: z.object({ n: z.int() }),
	definition: {
		vi: 'Lần nạp này đã có trong bản chụp đang dùng hay chưa.',
		en: 'Whether the snapshot that is served holds this batch.'
	}
});

/** A receipt and what has become of its records since. */
export interface ReceiptStatus extends Receipt {
	/** ISO instant in UTC */
	received_at: string;
	state: ReceiptState;
	batch_id: string | null;
	/** the snapshot that is served, when it holds the batch */
	snapshot_id: string | null;
}

/** Whether the snapshot that is served holds a batch. */
export async function isPublished(warehouse: Warehouse, batch_id: string): Promise<boolean> {
	if (warehouse.snapshot_id === null) return false;
	const [row] = await warehouse.ask(batchIsPublishedQuestion, LOCAL_ANALYST, { batch_id });
	return (row?.n ?? 0) > 0;
}

/** What became of a push. Throws PushRefusal 404 for a receipt that this source was not given. */
export async function receiptStatus(
	{ inbox, source }: Sender,
	warehouse: Warehouse,
	warehouseDir: string,
	receipt_id: string
): Promise<ReceiptStatus> {
	const { source_id } = source;
	const isId = receiptIdSchema.safeParse(receipt_id).success;
	const kept = isId ? inbox.receiptOf(source_id, receipt_id) : null;
	if (!kept)
		throw new PushRefusal(404, {
			vi: 'Không có biên nhận này cho nguồn của mã đang dùng.',
			en: 'This token’s source was given no such receipt.'
		});
	const { answer, received_at, batch_id } = kept;
	// The batch is committed before its file goes, so a file that is gone was loaded.
	if (existsSync(spoolPath(warehouseDir, source_id, batch_id)))
		return { ...answer, received_at, state: 'waiting', batch_id: null, snapshot_id: null };
	if (!(await isPublished(warehouse, batch_id)))
		return { ...answer, received_at, state: 'loaded', batch_id, snapshot_id: null };
	const { snapshot_id } = warehouse;
	return { ...answer, received_at, state: 'published', batch_id, snapshot_id };
}
