import { writeFileSync } from 'node:fs';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

/** Writes a workbook with one sheet a name. */
export async function writeWorkbook(
	path: string,
	sheets: Record<string, SheetData>
): Promise<string> {
	const all = Object.entries(sheets).map(([sheet, data]) => ({ sheet, data }));
	writeFileSync(path, await writeXlsxFile(all).toBuffer());
	return path;
}
