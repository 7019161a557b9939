import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { PipelineError } from '../pipeline-error.ts';

export interface FileHead {
	path: string;
	name: string;
	bytes: number;
	/** its first bytes, by which a format is told */
	start: Uint8Array;
	/** encoding named by a byte order mark, and the mark's length */
	marked: { encoding: 'utf-8' | 'utf-16le' | 'utf-16be'; length: number } | null;
}

const START = 64;
const MARKS = [
	{ bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
	{ bytes: [0xff, 0xfe], encoding: 'utf-16le' },
	{ bytes: [0xfe, 0xff], encoding: 'utf-16be' }
] as const;

/** Size and byte order mark of a source file. Throws a sentence when it is missing or empty. */
export async function readFileHead(path: string): Promise<FileHead> {
	const name = basename(path);
	const found = await stat(path).catch(() => null);
	if (!found?.isFile()) {
		throw new PipelineError({
			vi: `Không tìm thấy tệp ${path}. Hãy kiểm tra lại đường dẫn.`,
			en: `There is no file ${path}. Check the path.`
		});
	}
	if (found.size === 0) throw emptyFile(name);
	const handle = await open(path);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(START), 0, START, 0);
		const start = buffer.subarray(0, bytesRead);
		const mark = MARKS.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte));
		const marked = mark ? { encoding: mark.encoding, length: mark.bytes.length } : null;
		return { path, name, bytes: found.size, start, marked };
	} finally {
		await handle.close();
	}
}

export const emptyFile = (name: string) =>
	new PipelineError({
		vi: `Tệp ${name} trống: không có dòng dữ liệu nào (dòng 1). Hãy xuất lại tệp từ hệ thống nguồn.`,
		en: `The file ${name} is empty: it has no row of values (row 1). Export it again from its system.`
	});

/** SHA-256 of a file's bytes, in hexadecimal. */
export async function hashFile(path: string): Promise<string> {
	const hash = createHash('sha256');
	for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
	return hash.digest('hex');
}
