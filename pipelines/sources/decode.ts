import { createReadStream } from 'node:fs';
import type { SourceMapping, TextFont } from '#lib/domain/source-mapping.ts';
import { readableBytes } from '#lib/text/encodings/readable-bytes.ts';
import { fromTextFont } from '#lib/text/encodings/text-font.ts';
import { PipelineError } from '../pipeline-error.ts';
import { countOf } from './count-of.ts';
import type { FileHead } from './file-head.ts';
import { looksLikeUtf16, wrongEncoding } from './wrong-encoding.ts';

const NEWLINE = 0x0a;
/** A line longer than this is a broken file, not a text. */
export const MAX_LINE_BYTES = 8 * 1024 * 1024;

export const lineTooLong = (file: string) =>
	new PipelineError({
		vi: `Tệp ${file} có một dòng dài hơn 8 MB: đây không phải tệp bảng. Hãy kiểm tra lại tệp.`,
		en: `The file ${file} has a line longer than 8 MB: it is not a table. Check the file.`
	});

/** Cuts a stream of bytes after line feeds, so that every piece can be decoded by itself. */
async function* wholeLines(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
	let waiting: Buffer[] = [];
	let waitingBytes = 0;
	for await (const chunk of chunks) {
		const cut = chunk.lastIndexOf(NEWLINE) + 1;
		if (cut > 0) {
			yield Buffer.concat([...waiting, chunk.subarray(0, cut)]);
			waiting = [];
			waitingBytes = 0;
		}
		waiting.push(chunk.subarray(cut));
		waitingBytes += chunk.length - cut;
		if (waitingBytes > MAX_LINE_BYTES) throw lineTooLong(file);
	}
	if (waitingBytes > 0) yield Buffer.concat(waiting);
}

const isUtf8WithLetters = (bytes: Uint8Array) => {
	try {
		return /[^\0-\x7f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return false;
	}
};

const isUtf8 = (file: string, row: number, encoding: string) =>
	new PipelineError({
		vi: `Tệp ${file}, từ dòng ${row}: nội dung là UTF-8, không phải ${encoding}. Hãy đặt "encoding": "utf-8" trong tệp ánh xạ.`,
		en: `The file ${file}, from row ${row}: this is UTF-8, not ${encoding}. Set "encoding": "utf-8" in the mapping.`
	});

/** Every byte is a character of such a font, so only UTF-8 with its own letters can be told apart. */
async function* decodeFontLines(
	pieces: AsyncIterable<Buffer>,
	file: string,
	encoding: TextFont
): AsyncGenerator<string> {
	let row = 1;
	for await (const bytes of pieces) {
		if (isUtf8WithLetters(bytes)) throw isUtf8(file, row, encoding);
		const text = fromTextFont(readableBytes(bytes), encoding);
		yield text;
		row += countOf(text, '\n');
	}
}

async function* decodeByteLines(
	pieces: AsyncIterable<Buffer>,
	file: string,
	encoding: 'utf-8' | 'windows-1258' | TextFont
): AsyncGenerator<string> {
	if (encoding === 'tcvn3' || encoding === 'vni') {
		yield* decodeFontLines(pieces, file, encoding);
		return;
	}
	const decoder = new TextDecoder(encoding, { fatal: true });
	let row = 1;
	for await (const bytes of pieces) {
		const zero = bytes.indexOf(0);
		if (zero >= 0) throw looksLikeUtf16(file, row, zero % 2 === 0 ? 'utf-16be' : 'utf-16le');
		if (encoding === 'windows-1258' && isUtf8WithLetters(bytes))
			throw isUtf8(file, row, 'Windows-1258');
		let text: string;
		try {
			text = decoder.decode(bytes);
		} catch {
			throw wrongEncoding(file, encoding, bytes, row);
		}
		yield text;
		row += countOf(text, '\n');
	}
}

async function* decodeUtf16(
	chunks: AsyncIterable<Buffer>,
	file: string,
	encoding: 'utf-16le' | 'utf-16be'
): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding, { fatal: true });
	let row = 1;
	const decode = (chunk?: Buffer) => {
		try {
			return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
		} catch {
			throw new PipelineError({
				vi: `Tệp ${file}, từ dòng ${row}: có ký tự không phải ${encoding}. Hãy lưu lại tệp ở dạng UTF-8, hoặc đặt đúng "encoding" trong tệp ánh xạ.`,
				en: `The file ${file}, from row ${row}: a character is not ${encoding}. Save the file as UTF-8, or set the right "encoding" in the mapping.`
			});
		}
	};
	for await (const chunk of chunks) {
		const text = decode(chunk);
		yield text;
		row += countOf(text, '\n');
	}
	yield decode();
}

/**
 * A file's text in pieces. A byte order mark wins over the mapping's encoding. Bytes that are not
 * in the encoding stop the file with a sentence that names the row, the byte and what to set.
 * `onBytes` hears how many bytes have been read, for progress.
 */
export async function* decodeFile(
	head: FileHead,
	encoding: SourceMapping['encoding'],
	onBytes: (bytes: number) => void
): AsyncGenerator<string> {
	async function* bytes() {
		for await (const chunk of createReadStream(head.path, { start: head.marked?.length ?? 0 })) {
			onBytes((chunk as Buffer).length);
			yield chunk as Buffer;
		}
	}
	const actual = head.marked?.encoding ?? encoding;
	if (actual === 'utf-16le' || actual === 'utf-16be')
		yield* decodeUtf16(bytes(), head.name, actual);
	else yield* decodeByteLines(wholeLines(bytes(), head.name), head.name, actual);
}
