import readSheets from 'read-excel-file/node';
import { checkUpload } from './check-upload.ts';
import { ImportRefusal } from './import-refusal.ts';
import type { TableLine } from './table-line.ts';

type Cell = string | boolean | Date | null;

// A day without an hour is midnight in the UTC fields of the date.
const textOf = (cell: Cell) =>
	cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');

/** Lines of each sheet of a workbook, the first one first. Throws ImportRefusal. */
export async function readWorkbook(bytes: Buffer): Promise<TableLine[][]> {
	await checkUpload(bytes);
	try {
		const sheets = await readSheets(bytes, { parseNumber: (text: string) => text });
		return sheets.map(({ data }) =>
			(data as unknown as Cell[][]).map((row, at) => ({
				row_number: at + 1,
				cells: row.map(textOf)
			}))
		);
	} catch (cause) {
		throw new ImportRefusal(
			400,
			{
				vi: 'Không đọc được bảng tính này. Hãy mở bằng Excel hay LibreOffice, lưu lại ở dạng .xlsx rồi gửi lại.',
				en: 'This workbook cannot be read. Open it in Excel or LibreOffice, save it as .xlsx and send it again.'
			},
			{ cause }
		);
	}
}
