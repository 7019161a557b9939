import { createInflateRaw } from 'node:zlib';
import { createSheetExtent } from '#lib/text/workbook/sheet-extent.ts';
import { zipEntries, type ZipEntry } from '#lib/text/workbook/zip-entries.ts';
import { PipelineError } from '../../pipeline-error.ts';
import { MAX_COLUMNS } from '../columns.ts';

const MEGABYTE = 1024 * 1024;
/** About 800,000 rows; reading takes some ten times as much memory. */
export const MAX_INFLATED = 200 * MEGABYTE;
/** Workbooks of texts shrink 10 to 30 times; a bomb shrinks up to a thousand times. */
export const MAX_RATIO = 150;
const SMALL = 4 * MEGABYTE;
const MAX_ROWS = 1_048_576;
const MAX_CELLS = 20_000_000;

const tooBig = (file: string, vi: string, en: string) =>
	new PipelineError({
		vi: `Tệp ${file}: ${vi}. Bảng tính này không an toàn để mở; hãy lưu bảng dữ liệu thành tệp CSV (UTF-8) rồi nạp tệp đó.`,
		en: `The file ${file}: ${en}. It is not safe to open; save the sheet as CSV (UTF-8) and load that.`
	});

const bomb = (file: string) =>
	tooBig(
		file,
		`bung ra hơn ${MAX_INFLATED / MEGABYTE} MB hoặc hơn ${MAX_RATIO} lần cỡ tệp`,
		`it unpacks to more than ${MAX_INFLATED / MEGABYTE} MB, or to more than ${MAX_RATIO} times its size`
	);

const isBomb = (inflated: number, compressed: number) =>
	inflated > MAX_INFLATED || (inflated > SMALL && inflated > MAX_RATIO * compressed);

function checkExtent(file: string, { columns, rows }: { columns: number; rows: number }): void {
	if (columns <= MAX_COLUMNS && rows <= MAX_ROWS && columns * rows <= MAX_CELLS) return;
	throw tooBig(
		file,
		`một trang tính trải đến cột thứ ${columns}, dòng ${rows}`,
		`a sheet reaches to column ${columns}, row ${rows}`
	);
}

function inflate(packed: Buffer): AsyncIterable<Buffer> {
	const stream = createInflateRaw();
	// Leaving the loop early destroys the stream, which then tells of bytes that nobody read.
	stream.on('error', () => undefined);
	stream.end(packed);
	return stream;
}

/** Inflates one entry piece by piece, keeping none of it; stops at the limit whatever sizes it states. */
async function checkEntry(file: string, bytes: Buffer, entry: ZipEntry, before: number) {
	const packed = bytes.subarray(entry.start, entry.start + entry.compressed);
	const sheet = /worksheets\/[^/]+\.xml$/i.test(entry.name) ? createSheetExtent() : null;
	let inflated = 0;
	for await (const piece of entry.isStored ? [packed] : inflate(packed)) {
		inflated += piece.length;
		if (before + inflated > MAX_INFLATED || isBomb(inflated, entry.compressed)) throw bomb(file);
		sheet?.add(piece);
		if (sheet) checkExtent(file, sheet.extent);
	}
	return inflated;
}

/**
 * Makes sure that a workbook can be unpacked within bounds before anything unpacks it whole: its size,
 * how much it shrinks, and how far its sheets reach. Throws a sentence when it cannot.
 */
export async function checkWorkbook(file: string, bytes: Buffer): Promise<void> {
	let entries: ZipEntry[];
	try {
		entries = zipEntries(bytes);
	} catch (cause) {
		throw new PipelineError(
			{
				vi: `Tệp ${file} không phải bảng tính .xlsx đọc được: tệp hỏng, có mật khẩu hoặc không đúng dạng. Hãy mở bằng Excel hay LibreOffice rồi lưu lại.`,
				en: `The file ${file} is no readable .xlsx workbook: it is damaged, has a password or is something else. Open it in Excel or LibreOffice and save it again.`
			},
			{ cause }
		);
	}
	if (entries.some(({ inflated, compressed }) => isBomb(inflated, compressed))) throw bomb(file);
	let total = 0;
	for (const entry of entries) {
		try {
			total += await checkEntry(file, bytes, entry, total);
		} catch (cause) {
			if (cause instanceof PipelineError) throw cause;
			throw new PipelineError(
				{
					vi: `Tệp ${file} bị hỏng: không giải nén được "${entry.name}". Hãy xuất lại tệp.`,
					en: `The file ${file} is damaged: "${entry.name}" cannot be unpacked. Export it again.`
				},
				{ cause }
			);
		}
	}
}
