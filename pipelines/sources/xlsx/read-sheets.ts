import { readFile } from 'node:fs/promises';
import readWorkbook from 'read-excel-file/node';
import { PipelineError } from '../../pipeline-error.ts';
import type { FileHead } from '../file-head.ts';
import { checkWorkbook } from './check-workbook.ts';

/** A cell as the workbook holds it; numbers stay the text that they are written as. */
export type SheetCell = string | boolean | Date | null;

export interface Sheet {
	name: string;
	rows: SheetCell[][];
}

/** Workbooks larger than this are read from no disk: no sheet of texts comes near. */
const MAX_BYTES = 100 * 1024 * 1024;

/** All sheets of a workbook, once it has been found safe to unpack. Throws a sentence otherwise. */
export async function readSheets({ path, name, bytes }: FileHead): Promise<Sheet[]> {
	if (bytes > MAX_BYTES) {
		throw new PipelineError({
			vi: `Tệp ${name} lớn hơn 100 MB. Hãy lưu bảng dữ liệu thành tệp CSV (UTF-8) rồi nạp tệp đó.`,
			en: `The file ${name} is larger than 100 MB. Save the sheet as CSV (UTF-8) and load that.`
		});
	}
	const content = await readFile(path);
	await checkWorkbook(name, content);
	try {
		const sheets = await readWorkbook(content, { parseNumber: (text: string) => text });
		return sheets.map(({ sheet, data }) => ({
			name: sheet,
			rows: data as unknown as SheetCell[][]
		}));
	} catch (cause) {
		throw new PipelineError(
			{
				vi: `Tệp ${name} không đọc được như một bảng tính .xlsx. Hãy mở bằng Excel hay LibreOffice, lưu lại ở dạng .xlsx rồi thử lại.`,
				en: `The file ${name} cannot be read as an .xlsx workbook. Open it in Excel or LibreOffice, save it as .xlsx and try again.`
			},
			{ cause }
		);
	}
}
