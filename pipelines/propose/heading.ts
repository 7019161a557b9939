import { SURE, type Choice } from './choice.ts';
import { findHeader, isValue } from './find-header.ts';
import type { Sample } from './sample.ts';

export interface HeadingSettings {
	header_row?: number;
	header_rows?: number;
	has_header?: boolean;
}

/** Whether a line holds nothing. */
export const isEmpty = (row: Sample['rows'][number]): boolean =>
	row.every((cell) => !cell || cell.trim() === '');

/** With so many known words a line is a header, even when one of its cells looks like a value. */
const CLEARLY_KNOWN = 3;

export interface Heading {
	names: string[];
	/** index of the first line, and how many lines; none where the first line is a case already */
	first: number;
	lines: number;
	known: number;
}

/** Where the header is, for samples whose format does not say. */
export function heading(rows: Sample['rows']): Heading {
	const found = findHeader(rows);
	if (found && found.known > 0) {
		const cells = rows.slice(found.first, found.first + found.lines).flat();
		const hasValue = cells.some((cell) => cell !== null && isValue(cell));
		if (!hasValue || found.known >= CLEARLY_KNOWN) return found;
	}
	const first = Math.max(
		0,
		rows.findIndex((row) => !isEmpty(row))
	);
	const cells = (rows[first] ?? []).map((cell) => (cell ?? '').trim());
	// A first line of values is a case: its cells must not be shown as if they were names.
	return cells.some(isValue)
		? { names: cells.map((_, index) => String(index + 1)), first, lines: 0, known: 0 }
		: { names: cells, first, lines: 1, known: 0 };
}

/** Why that is the header, and what to check. */
export function headingChoice({ first, lines, known }: Heading): Choice {
	const row = first + 1;
	if (lines === 0) {
		return {
			setting: 'has_header',
			value: false,
			confidence: 0.5,
			reason: {
				vi: 'dòng đầu là số liệu; các cột được gọi là "1", "2", …',
				en: 'the first line holds values; the columns are called "1", "2", …'
			},
			check: {
				vi: 'hãy xem tệp có thật không có dòng tên cột không',
				en: 'see whether the file really has no line of names'
			}
		};
	}
	return {
		setting: 'header_row',
		value: lines > 1 ? `${row}–${row + lines - 1}` : row,
		confidence: known >= 2 ? 0.95 : known === 1 ? SURE : 0.4,
		reason: {
			vi: `dòng này có ${known} tên cột quen thuộc`,
			en: `this line has ${known} familiar names of columns`
		},
		...(known === 0 && {
			check: {
				vi: 'không tên cột nào quen thuộc: hãy xem dòng đầu có phải tên cột không',
				en: 'no name is familiar: see whether the first line names the columns'
			}
		})
	};
}

/** What the mapping says of it. */
export function headingSettings({ first, lines }: Heading): HeadingSettings {
	if (lines === 0) return { has_header: false, ...(first > 0 && { header_row: first + 1 }) };
	if (first === 0 && lines === 1) return {};
	return { header_row: first + 1, ...(lines > 1 && { header_rows: lines }) };
}
