import { PipelineError } from '../pipeline-error.ts';
import type { SourceMapping } from '#lib/domain/source-mapping.ts';

type Encoding = Exclude<SourceMapping['encoding'], 'tcvn3' | 'vni'>;

const hex = (byte: number) => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** Vietnamese in Windows-1258 keeps its tone marks apart; read right, they all join their vowel. */
function looksLikeWindows1258(bytes: Uint8Array): boolean {
	const text = new TextDecoder('windows-1258').decode(bytes);
	const joined = text.normalize('NFC');
	const loose = joined.match(/\p{M}/gu)?.length ?? 0;
	return text.length - joined.length > 10 * loose;
}

/** The first byte at which `bytes` stops being well-formed in `encoding`; -1 when it never does. */
export function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
	let [good, bad] = [0, bytes.length + 1];
	const decodes = (length: number) => {
		try {
			new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), {
				stream: true
			});
			return true;
		} catch {
			return false;
		}
	};
	if (decodes(bytes.length)) return -1;
	while (bad - good > 1) {
		const middle = (good + bad) >> 1;
		if (decodes(middle)) good = middle;
		else bad = middle;
	}
	return bad - 1;
}

/**
 * The error for bytes that are not in the encoding of the mapping: row, byte and what to set.
 * `firstRow` is the row (line) number of the first byte.
 */
export function wrongEncoding(
	file: string,
	encoding: Encoding,
	bytes: Uint8Array,
	firstRow: number
): PipelineError {
	const found = firstBadByte(bytes, encoding);
	// A letter cut off by the end of the file is well-formed as far as it goes.
	const index = found < 0 ? bytes.length - 1 : found;
	const row = firstRow + bytes.subarray(0, index).filter((byte) => byte === 0x0a).length;
	const lineStart = bytes.lastIndexOf(0x0a, Math.max(0, index - 1)) + 1;
	const where = { byte: hex(bytes[index] ?? 0), position: index - lineStart + 1 };
	const guess = encoding === 'utf-8' && looksLikeWindows1258(bytes) ? 'windows-1258' : null;
	const vi = `Tệp ${file}, dòng ${row}: byte ${where.byte} (byte thứ ${where.position} của dòng) không phải ${encoding}. `;
	const en = `The file ${file}, row ${row}: byte ${where.byte} (byte ${where.position} of the line) is not ${encoding}. `;
	if (guess) {
		return new PipelineError({
			vi: `${vi}Có vẻ là Windows-1258: hãy đặt "encoding": "${guess}" trong tệp ánh xạ.`,
			en: `${en}It looks like Windows-1258: set "encoding": "${guess}" in the mapping.`
		});
	}
	return new PipelineError({
		vi: `${vi}Hãy lưu lại tệp ở dạng UTF-8, hoặc đặt đúng "encoding" trong tệp ánh xạ.`,
		en: `${en}Save the file as UTF-8, or set the right "encoding" in the mapping.`
	});
}

/** The error for a file of single bytes that holds a zero byte, as UTF-16 without its mark does. */
export const looksLikeUtf16 = (file: string, row: number, encoding: Encoding): PipelineError =>
	new PipelineError({
		vi: `Tệp ${file}, từ dòng ${row}: có byte 0x00. Có vẻ là UTF-16: hãy đặt "encoding": "${encoding}" trong tệp ánh xạ, hoặc lưu lại ở dạng UTF-8.`,
		en: `The file ${file}, from row ${row}: there is a byte 0x00. It looks like UTF-16: set "encoding": "${encoding}" in the mapping, or save it as UTF-8.`
	});
