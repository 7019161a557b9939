import { extname } from 'node:path';
import type { FileFormat, SourceMapping } from '#lib/domain/source-mapping.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { FileHead } from './file-head.ts';

const FORMAT_OF_ENDING: Record<string, FileFormat> = {
	'.csv': 'csv',
	'.tsv': 'tsv',
	'.txt': 'csv',
	'.jsonl': 'jsonl',
	'.ndjson': 'jsonl',
	'.xlsx': 'xlsx',
	'.xlsm': 'xlsx',
	'.parquet': 'parquet',
	'.arrow': 'arrow',
	'.arrows': 'arrow',
	'.feather': 'arrow',
	'.ipc': 'arrow'
};

const STARTS: readonly { bytes: readonly number[]; format: FileFormat | 'xls' }[] = [
	{ bytes: [0x50, 0x4b, 0x03, 0x04], format: 'xlsx' },
	{ bytes: [0x50, 0x41, 0x52, 0x31], format: 'parquet' },
	{ bytes: [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31], format: 'arrow' },
	{ bytes: [0xff, 0xff, 0xff, 0xff], format: 'arrow' },
	{ bytes: [0xd0, 0xcf, 0x11, 0xe0], format: 'xls' }
];

const startOf = ({ start }: FileHead) =>
	STARTS.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte))?.format;

const isBinary = (format: FileFormat) =>
	format === 'xlsx' || format === 'parquet' || format === 'arrow';

const oldWorkbook = (file: string) =>
	new PipelineError({
		vi: `Tệp ${file} là bảng tính dạng cũ (.xls) hoặc có mật khẩu. Hãy mở bằng Excel hay LibreOffice, bỏ mật khẩu và lưu lại ở dạng .xlsx.`,
		en: `The file ${file} is a workbook of the old kind (.xls) or has a password. Open it in Excel or LibreOffice, take the password off and save it as .xlsx.`
	});

const notWhatItSays = (file: string, format: FileFormat) =>
	new PipelineError({
		vi: `Tệp ${file} không phải dạng ${format}: các byte đầu tệp không khớp. Hãy xuất lại tệp, hoặc sửa "format" trong tệp ánh xạ.`,
		en: `The file ${file} is not ${format}: its first bytes are of something else. Export it again, or correct "format" in the mapping.`
	});

/**
 * The format of a file: as the mapping says, else by its first bytes, else by the ending of its name.
 * Throws a sentence when it is unknown, an old workbook, or not what the mapping says.
 */
export function detectFormat(head: FileHead, stated: SourceMapping['format']): FileFormat {
	const found = startOf(head);
	if (found === 'xls') throw oldWorkbook(head.name);
	const ending = FORMAT_OF_ENDING[extname(head.name).toLowerCase()];
	const format = stated ?? found ?? ending;
	if (!format) {
		if (String.fromCharCode(head.start[head.marked?.length ?? 0] ?? 0) === '{') return 'jsonl';
		throw new PipelineError({
			vi: `Không biết tệp ${head.name} thuộc dạng nào. Hãy đặt "format": "csv", "tsv", "jsonl", "xlsx", "parquet" hoặc "arrow" trong tệp ánh xạ.`,
			en: `The format of ${head.name} is unknown. Set "format": "csv", "tsv", "jsonl", "xlsx", "parquet" or "arrow" in the mapping.`
		});
	}
	if (isBinary(format) ? found !== format : found !== undefined)
		throw notWhatItSays(head.name, format);
	return format;
}
