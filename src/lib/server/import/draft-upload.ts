import { IMPORT_LIMITS, type ImportDraft } from '#lib/domain/initiative-import.ts';
import { headerKey } from '#lib/text/columns/header-key.ts';
import { PERSONAL_WORDS } from '#lib/text/columns/personal-words.ts';
import { redact } from '#lib/text/redact.ts';
import { ImportRefusal } from './import-refusal.ts';
import { proposeColumns } from './propose-columns.ts';
import { readDelimited } from './read-delimited.ts';
import { readWorkbook } from './read-workbook.ts';
import { safeCell } from './safe-cell.ts';
import type { TableLine } from './table-line.ts';

const HEADING_WITHIN = 20;
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const isBlank = (line: TableLine) => line.cells.every((cell) => cell.trim() === '');
const knownIn = ({ cells }: TableLine) => Object.keys(proposeColumns(cells)).length;

/** The line that names the columns: of the first ones, that with the most names that are known. */
function headingOf(lines: readonly TableLine[]): { at: number; known: number } {
	return lines.slice(0, HEADING_WITHIN).reduce(
		(best, line, at) => {
			const known = knownIn(line);
			return known > best.known ? { at, known } : best;
		},
		{ at: -1, known: 0 }
	);
}

const noHeading = () =>
	new ImportRefusal(400, {
		vi: 'Không thấy dòng tên cột có “Tên mô hình” và ít nhất một cột khác (xã, năm, trạng thái…). Hãy tải tệp mẫu và chép dữ liệu vào đó.',
		en: 'There is no line of column names with “Tên mô hình” (name) and at least one more (commune, year, status…). Download the template and copy your rows into it.'
	});
const tooLong = (rows: number) =>
	new ImportRefusal(413, {
		vi: `Bảng có ${rows} dòng; mỗi lần nhập tối đa ${IMPORT_LIMITS.rows}. Hãy chia bảng, hoặc nhờ quản trị viên nạp bằng dòng lệnh.`,
		en: `The table has ${rows} rows; one import takes at most ${IMPORT_LIMITS.rows}. Split it, or ask the administrator to load it from the command line.`
	});

const cut = (text: string) => text.normalize('NFC').trim().slice(0, IMPORT_LIMITS.characters);

function draftOf(file: string, lines: readonly TableLine[]): ImportDraft {
	const heading = headingOf(lines);
	if (heading.known < 2) throw noHeading();
	const given = (lines[heading.at]?.cells ?? []).slice(0, IMPORT_LIMITS.columns).map(cut);
	const known = proposeColumns(given);
	if (known.name_vi === undefined && known.name_en === undefined) throw noHeading();
	const isRead = new Set(Object.values(known));
	const isPersonal = (name: string, at: number) =>
		!isRead.has(at) && PERSONAL_WORDS.includes(headerKey(name));
	const kept = given.flatMap((name, at) => (name === '' || isPersonal(name, at) ? [] : [at]));
	const rows = lines.slice(heading.at + 1).filter((line) => !isBlank(line));
	if (rows.length > IMPORT_LIMITS.rows) throw tooLong(rows.length);
	return {
		file: redact(file.replace(/^.*[\\/]/, '').slice(0, 120)).text,
		columns: kept.map((at) => given[at] ?? ''),
		left_out: given.filter(isPersonal),
		rows: rows.map(({ row_number, cells }) => ({
			row_number,
			cells: kept.map((at) =>
				safeCell(cut(cells[at] ?? ''), known.name_vi === at || !isRead.has(at))
			)
		}))
	};
}

/**
 * Reads an uploaded table into a draft: its heading found, personal columns left out, cells redacted.
 * The first sheet with a heading is taken. Throws ImportRefusal: 400 for what is no such table, 413
 * for what is too large.
 */
export async function draftUpload(name: string, bytes: Buffer): Promise<ImportDraft> {
	if (bytes.length > IMPORT_LIMITS.bytes)
		throw new ImportRefusal(413, {
			vi: `Tệp lớn hơn ${IMPORT_LIMITS.bytes / 1_000_000} MB. Hãy chia nhỏ, hoặc bỏ hình ảnh và các trang không cần.`,
			en: `The file is larger than ${IMPORT_LIMITS.bytes / 1_000_000} MB. Split it, or take pictures and other sheets out.`
		});
	const isWorkbook = ZIP.every((byte, at) => bytes[at] === byte);
	if (!isWorkbook) return draftOf(name, readDelimited(bytes));
	const sheets = await readWorkbook(bytes);
	const chosen = sheets.find((lines) => headingOf(lines).known >= 2) ?? sheets[0] ?? [];
	return draftOf(name, chosen);
}
