import { detectTextFont, fromTextFont } from '#lib/text/encodings/text-font.ts';
import type { FileHead } from '../sources/file-head.ts';
import { readSheets, type Sheet } from '../sources/xlsx/read-sheets.ts';
import { cellText } from '../sources/xlsx/read-xlsx.ts';
import type { Choice } from './choice.ts';
import { findHeader } from './find-header.ts';
import { SAMPLE_ROWS, type Sample } from './sample.ts';

/** Typed dates stand in a sample as ISO, whatever the written ones look like. */
const rowsOf = ({ rows }: Sheet) =>
	rows.slice(0, SAMPLE_ROWS).map((row) => row.map((cell) => cellText(cell, 'iso')));

/** The sheet with the most rows under a header of known words. */
function chooseSheet(sheets: readonly Sheet[]): { sheet: Sheet; number: number; lead: number } {
	const ranked = sheets
		.map((sheet, index) => {
			const known = findHeader(rowsOf(sheet))?.known ?? 0;
			return { sheet, number: index + 1, weight: (1 + known) * Math.log2(2 + sheet.rows.length) };
		})
		.sort((a, b) => b.weight - a.weight);
	const [best, next] = ranked;
	const { sheet = { name: '', rows: [] }, number = 1, weight = 0 } = best ?? {};
	return { sheet, number, lead: weight === 0 ? 0 : 1 - (next?.weight ?? 0) / weight };
}

/** The first rows of a workbook's sheet that looks most like a table of cases. */
export async function sampleWorkbook(head: FileHead): Promise<Sample> {
	const sheets = await readSheets(head);
	const { sheet, number, lead } = chooseSheet(sheets);
	const choices: Choice[] = [];
	const settings: Sample['settings'] = {};
	if (sheets.length > 1) {
		if (number > 1) settings.sheet = sheet.name;
		const names = sheets.map(({ name }) => `"${name}"`).join(', ');
		choices.push({
			setting: 'sheet',
			value: sheet.name,
			confidence: Math.min(1, 0.5 + lead),
			reason: {
				vi: `trong các trang ${names}, trang này giống bảng phản ánh nhất`,
				en: `of the sheets ${names}, this one looks most like a table of cases`
			},
			...(lead < 0.2 && {
				check: {
					vi: 'hãy xem có đúng trang cần nạp không',
					en: 'see whether this is the sheet to load'
				}
			})
		});
	}
	const raw = rowsOf(sheet);
	const { font, confidence } = detectTextFont(raw.flat().join(' '));
	if (font) {
		settings.text_font = font;
		choices.push({
			setting: 'text_font',
			value: font,
			confidence,
			reason: {
				vi: `chữ gõ bằng phông ${font.toUpperCase()} cũ, phải chuyển sang Unicode`,
				en: `the text was typed in an old ${font.toUpperCase()} font and must become Unicode`
			},
			...(confidence < 0.7 && {
				check: {
					vi: 'hãy mở tệp xem chữ có dấu có đúng không',
					en: 'open the file and see whether accented letters are right'
				}
			})
		});
	}
	const read = (cell: string | null) => {
		const composed = cell?.normalize('NFC') ?? null;
		return composed && font ? fromTextFont(composed, font) : composed;
	};
	return {
		...{ format: 'xlsx' as const, settings, choices, names: null, has_typed_dates: true },
		rows: raw.map((row) => row.map(read))
	};
}
