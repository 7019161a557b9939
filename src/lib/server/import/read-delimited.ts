import { CsvError, parse } from 'csv-parse/sync';
import { IMPORT_LIMITS } from '#lib/domain/initiative-import.ts';
import { ImportRefusal } from './import-refusal.ts';
import type { TableLine } from './table-line.ts';

const DELIMITERS = [',', ';', '\t'] as const;
/** More of them in one line than any table has: refused before a parser makes cells of them. */
const MOST_DELIMITERS = 20 * IMPORT_LIMITS.columns;

function decoded(bytes: Buffer): string {
	const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
	try {
		return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new ImportRefusal(
			400,
			{
				vi: 'Tệp không phải UTF-8, chữ Việt sẽ sai dấu. Hãy lưu lại: Excel → Lưu thành → CSV UTF-8, hoặc gửi tệp .xlsx.',
				en: 'The file is not UTF-8, so Vietnamese letters would be lost. Save it again: Excel → Save as → CSV UTF-8, or send the .xlsx.'
			},
			{ cause }
		);
	}
}

const countOf = (text: string, character: string) => text.split(character).length - 1;

function delimiterOf(text: string): string {
	const head = text.slice(0, 4000);
	return DELIMITERS.reduce((best, next) =>
		countOf(head, next) > countOf(head, best) ? next : best
	);
}

/** Lines of a delimited file, with the numbers that an editor shows. Throws ImportRefusal. */
export function readDelimited(bytes: Buffer): TableLine[] {
	const text = decoded(bytes);
	const delimiter = delimiterOf(text);
	for (const line of text.split('\n'))
		if (countOf(line, delimiter) > MOST_DELIMITERS)
			throw new ImportRefusal(413, {
				vi: `Một dòng có hơn ${MOST_DELIMITERS} cột: đây không phải bảng đăng ký mô hình.`,
				en: `A line has more than ${MOST_DELIMITERS} columns: this is no table of initiatives.`
			});
	try {
		const options = { delimiter, relax_quotes: true, relax_column_count: true, info: true };
		const parsed = parse(text, options) as unknown as {
			record: string[];
			info: { lines: number };
		}[];
		let next = 1;
		return parsed.map(({ record, info }) => {
			const row_number = next;
			next = info.lines + 1;
			return { row_number, cells: record };
		});
	} catch (cause) {
		if (!(cause instanceof CsvError)) throw cause;
		throw new ImportRefusal(
			400,
			{
				vi: `Không đọc được bảng ở gần dòng ${Number(cause['lines'] ?? 0)}: có thể một dấu ngoặc kép mở mà không đóng.`,
				en: `The table cannot be read near line ${Number(cause['lines'] ?? 0)}: perhaps a quotation mark opens and never closes.`
			},
			{ cause }
		);
	}
}
