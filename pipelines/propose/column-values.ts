import { DATE_FORMATS } from '#lib/domain/source-mapping.ts';
import { looksVietnamese } from './looks-vietnamese.ts';
import { parseInstant } from '#lib/text/parse-date.ts';
import { dateOfSerial } from '../sources/date-text.ts';

type DateFormat = (typeof DATE_FORMATS)[number];

/** What the values of one column are like; shares are of the filled cells, 0–1. */
export interface ColumnValues {
	filled: string[];
	/** of all cells */
	filled_share: number;
	average_length: number;
	vietnamese_share: number;
	unique_share: number;
	date_share: Record<DateFormat, number>;
	serial_share: number;
	phone_share: number;
	email_share: number;
	identity_share: number;
	name_share: number;
	/** up to 60 different values, the commonest first */
	distinct: { value: string; count: number }[];
}

const PHONE = /^(?:\+?84|0)\d{8,10}$/;
const IDENTITY = /^(?:\d{9}|\d{12})$/;
const EMAIL = /^\S+@\S+\.\S+$/;
const FAMILY_NAME =
	/^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đoàn|Lương|Mai|Cao|Tạ|Hà|Trương|Châu|Lâm|Đào|Tô|Thái)(?: \p{Lu}\p{Ll}*){1,4}$/u;
const MAX_DISTINCT = 60;

function countDistinct(values: readonly string[]) {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts]
		.map(([value, count]) => ({ value, count }))
		.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Measures one column of a sample. */
export function columnValues(cells: readonly (string | null)[]): ColumnValues {
	const filled = cells.flatMap((cell) => (cell && cell.trim() !== '' ? [cell.trim()] : []));
	const share = (test: (value: string) => boolean) =>
		filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
	const digits = (value: string) => value.replace(/[\s.()-]/g, '');
	const distinct = countDistinct(filled);
	const dates = DATE_FORMATS.map((format): [DateFormat, number] => [
		format,
		share((value) => parseInstant(value, format, '+07:00') !== null)
	]);
	return {
		filled,
		filled_share: cells.length === 0 ? 0 : filled.length / cells.length,
		average_length:
			filled.reduce((sum, value) => sum + value.length, 0) / Math.max(1, filled.length),
		vietnamese_share: share(looksVietnamese),
		unique_share: filled.length === 0 ? 0 : distinct.length / filled.length,
		date_share: Object.fromEntries(dates) as Record<DateFormat, number>,
		serial_share: share((value) => dateOfSerial(value) !== null),
		phone_share: share((value) => PHONE.test(digits(value))),
		email_share: share((value) => EMAIL.test(value)),
		identity_share: share((value) => IDENTITY.test(digits(value))),
		name_share: share((value) => FAMILY_NAME.test(value)),
		distinct: distinct.slice(0, MAX_DISTINCT)
	};
}
