import { createInflateRaw } from 'node:zlib';
import { IMPORT_LIMITS } from '#lib/domain/initiative-import.ts';
import { createSheetExtent } from '#lib/text/workbook/sheet-extent.ts';
import { zipEntries, type ZipEntry } from '#lib/text/workbook/zip-entries.ts';
import { ImportRefusal } from './import-refusal.ts';

const MAX_INFLATED = 40_000_000;
/** Rows above and below the table, and columns that nobody filled in, are no reason to refuse. */
const MARGIN = 10;

const damaged = (cause: unknown) =>
	new ImportRefusal(
		400,
		{
			vi: 'Không mở được bảng tính: tệp hỏng, có mật khẩu hoặc không phải .xlsx. Hãy mở bằng Excel hay LibreOffice rồi lưu lại ở dạng .xlsx.',
			en: 'The workbook cannot be opened: it is damaged, has a password, or is no .xlsx. Open it in Excel or LibreOffice and save it as .xlsx.'
		},
		{ cause }
	);

const tooBig = () =>
	new ImportRefusal(413, {
		vi: 'Bảng tính bung ra quá lớn nên không an toàn để mở. Hãy chép riêng bảng cần nhập sang một tệp CSV (UTF-8).',
		en: 'The workbook unpacks to too much to be opened safely. Copy the table alone into a CSV file (UTF-8).'
	});

/** Inflates one entry piece by piece and keeps none of it; stops at the limit whatever sizes it states. */
async function inflatedSize(bytes: Buffer, entry: ZipEntry, before: number): Promise<number> {
	const packed = bytes.subarray(entry.start, entry.start + entry.compressed);
	if (entry.isStored) return packed.length;
	const stream = createInflateRaw();
	// Leaving the loop early destroys the stream, which then tells of bytes that nobody read.
	stream.on('error', () => undefined);
	stream.end(packed);
	const sheet = /worksheets\/[^/]+\.xml$/i.test(entry.name) ? createSheetExtent() : null;
	let size = 0;
	for await (const piece of stream as AsyncIterable<Buffer>) {
		size += piece.length;
		sheet?.add(piece);
		const { columns, rows } = sheet?.extent ?? { columns: 0, rows: 0 };
		const isWide = columns > MARGIN * IMPORT_LIMITS.columns || rows > MARGIN * IMPORT_LIMITS.rows;
		if (before + size > MAX_INFLATED || isWide) throw tooBig();
	}
	return size;
}

/**
 * Makes sure that a workbook can be unpacked within bounds before anything unpacks it whole.
 * Throws ImportRefusal: 400 when it is no readable workbook, 413 when it would grow too large.
 */
export async function checkUpload(bytes: Buffer): Promise<void> {
	try {
		const entries = zipEntries(bytes);
		const stated = entries.reduce((sum, { inflated }) => sum + inflated, 0);
		if (stated > MAX_INFLATED) throw tooBig();
		let size = 0;
		for (const entry of entries) size += await inflatedSize(bytes, entry, size);
	} catch (cause) {
		throw cause instanceof ImportRefusal ? cause : damaged(cause);
	}
}
