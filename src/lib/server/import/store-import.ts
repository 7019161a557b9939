import { randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { importReceiptSchema, type ImportReceipt } from '#lib/domain/initiative-import.ts';
import { INBOX_VERSION, spoolIdSchema, type SpoolHead, type SpoolLine } from '#lib/domain/spool.ts';
import { spoolPath, writeSpool } from '../inbox/write-spool.ts';
import { IMPORT_DATASET } from './import-dataset.ts';
import { ImportRefusal } from './import-refusal.ts';
import type { DraftReading } from './read-draft.ts';

export const IMPORT_SOURCE = 'initiative-import';
const SOURCE_TITLE = 'Nhập trên trang Mô hình / imported on the Initiatives page';

const receiptPath = (warehouseDir: string, batch_id: string) =>
	spoolPath(warehouseDir, IMPORT_SOURCE, batch_id).replace(/\.jsonl$/, '.receipt.json');

/** A row that is set aside: its first fault, never its values. */
function rejectedLines({ faults }: DraftReading): SpoolLine[] {
	const first = new Map(faults.toReversed().map((fault) => [fault.row_number, fault]));
	return [...first.values()].map(({ row_number, property, reason }) => ({
		...({ as: 'rejected', row_number, column: property, reason } as const)
	}));
}

const notStored = (cause: unknown) =>
	new ImportRefusal(
		503,
		{
			vi: 'Máy chủ chưa ghi được (đĩa đầy hoặc bị khóa); chưa nhập gì. Hãy thử lại sau.',
			en: 'The server cannot write now (the disk is full or locked); nothing was imported. Try again later.'
		},
		{ cause }
	);

/**
 * Puts the good rows into the inbox, from which the pipeline takes them, and keeps a receipt.
 * Throws ImportRefusal: 400 without a good row, 503 when nothing could be written.
 *
 * @param now ISO instant in UTC
 */
export async function storeImport(
	warehouseDir: string,
	reading: DraftReading,
	now: string
): Promise<ImportReceipt> {
	const { good, faulty_count } = reading;
	if (good.length === 0)
		throw new ImportRefusal(400, {
			vi: 'Không có dòng nào hợp lệ để nhập. Hãy sửa các lỗi rồi kiểm tra lại.',
			en: 'There is no good row to import. Mend the faults and check again.'
		});
	const batch_id = `${now.replace(/\D/g, '').slice(0, 17)}-${randomBytes(4).toString('hex')}`;
	const head: SpoolHead = {
		...{ spool: INBOX_VERSION, batch_id, source_id: IMPORT_SOURCE, source_title: SOURCE_TITLE },
		...{ dataset: IMPORT_DATASET, entity: 'initiative', received_at: now },
		...{ classifier_version: null, rows_in: good.length + faulty_count }
	};
	const rows = good.map((row): SpoolLine => ({ as: 'initiative', ...row }));
	const receipt: ImportReceipt = {
		...{ batch_id, source_id: IMPORT_SOURCE, received_at: now },
		...{ accepted: good.length, set_aside: faulty_count }
	};
	try {
		await writeSpool(warehouseDir, head, [...rows, ...rejectedLines(reading)]);
		await writeFile(receiptPath(warehouseDir, batch_id), JSON.stringify(receipt), { flag: 'wx' });
		return receipt;
	} catch (cause) {
		await rm(spoolPath(warehouseDir, IMPORT_SOURCE, batch_id), { force: true });
		throw notStored(cause);
	}
}

/** The receipt of an import; null when there was none. */
export async function importReceipt(
	warehouseDir: string,
	batch_id: string
): Promise<ImportReceipt | null> {
	if (!spoolIdSchema.safeParse(batch_id).success) return null;
	const text = await readFile(receiptPath(warehouseDir, batch_id), 'utf8').catch(() => null);
	return text === null ? null : importReceiptSchema.parse(JSON.parse(text));
}
