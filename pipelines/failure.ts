import { PipelineError } from './pipeline-error.ts';

const UNEXPECTED =
	'Lỗi ngoài dự kiến; kho dữ liệu giữ nguyên. / Unexpected; the store is as it was.';
const DISK_FULL =
	'Ổ đĩa đầy: không ghi thêm được. Những gì đã nạp xong và ảnh chụp đang dùng giữ nguyên. Hãy dọn chỗ (gc giúp được) rồi chạy lại lệnh này.\nThe disk is full. What had been loaded and the snapshot that is served are as they were. Make room (gc helps), then run this again.';

/** Errors of the system that carry nothing a person could act on get a sentence before them. */
const isBare = (error: Error): boolean =>
	error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;

/** The system's words for a disk, or a limit of file size, that has been reached; a cause may say it. */
const saysDiskFull = (error: unknown): boolean =>
	error instanceof Error &&
	(/no space left|file too large|disk full|ENOSPC|EFBIG|EDQUOT/i.test(error.message) ||
		saysDiskFull(error.cause));

/** What a person is told of a failure: sentences, never a stack. */
export function failureMessage(error: unknown): string {
	if (error instanceof PipelineError) return error.message;
	if (saysDiskFull(error)) return DISK_FULL;
	if (!(error instanceof Error)) return `${UNEXPECTED}\n${String(error)}`;
	if (error.name === 'AbortError') {
		return 'Đã dừng theo yêu cầu; kho dữ liệu giữ nguyên.\nStopped as asked; the store is as it was.';
	}
	return isBare(error) ? `${UNEXPECTED}\n${error.message}` : error.message;
}

/** Prints a failure; with LANG_NGHE_DEBUG set, its stack and causes too. */
export function reportFailure(error: unknown): void {
	process.stderr.write(`${failureMessage(error)}\n`);
	if (process.env['LANG_NGHE_DEBUG']) console.error(error);
}
