import { existsSync } from 'node:fs';
import type { ImportReceipt } from '#lib/domain/initiative-import.ts';
import type { ReceiptState } from '#lib/domain/receipt-state.ts';
import { isPublished } from '../inbox/receipt-status.ts';
import { spoolPath } from '../inbox/write-spool.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { importReceipt } from './store-import.ts';

/** A receipt and what has become of its rows since; null when there was no such import. */
export async function importStatus(
	warehouse: Warehouse,
	warehouseDir: string,
	batch_id: string
): Promise<{ receipt: ImportReceipt; state: ReceiptState } | null> {
	const receipt = await importReceipt(warehouseDir, batch_id);
	if (!receipt) return null;
	// The batch is committed before its file goes, so a file that is gone was loaded.
	if (existsSync(spoolPath(warehouseDir, receipt.source_id, batch_id)))
		return { receipt, state: 'waiting' };
	return { receipt, state: (await isPublished(warehouse, batch_id)) ? 'published' : 'loaded' };
}
