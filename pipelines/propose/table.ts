import { isNumberingRow } from '../sources/numbering-row.ts';
import { isTotalRow } from '../sources/total-row.ts';
import { SURE, type Choice } from './choice.ts';
import { columnValues, type ColumnValues } from './column-values.ts';
import { findHeader, isValue } from './find-header.ts';
import type { Sample } from './sample.ts';

export interface Column {
	name: string;
	values: ColumnValues;
}

/** A sample as a table: its columns, and what of its lines is no case. */
export interface Table {
	columns: Column[];
	settings: { header_row?: number; header_rows?: number; has_header?: boolean };
	choices: Choice[];
	row_count: number;
	empty_count: number;
	total_count: number;
	/** lines with few cells: headings of groups, signatures, numbers of the columns */
	other_count: number;
	/** what stands above the header */
	title: string | null;
}

const isEmpty = (row: Sample['rows'][number]) => row.every((cell) => !cell || cell.trim() === '');

/** With so many known words a line is a header, even when one of its cells looks like a value. */
const CLEARLY_KNOWN = 3;

interface Heading {
	names: string[];
	/** index of the first line, and how many lines; none where the first line is a case already */
	first: number;
	lines: number;
	known: number;
}

/** Where the header is, for samples whose format does not say. */
function heading(rows: Sample['rows']): Heading {
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

function headingChoice({ first, lines, known }: Heading): Choice {
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

function headingSettings({ first, lines }: Heading): Table['settings'] {
	if (lines === 0) return { has_header: false, ...(first > 0 && { header_row: first + 1 }) };
	if (first === 0 && lines === 1) return {};
	return { header_row: first + 1, ...(lines > 1 && { header_rows: lines }) };
}

const filledCount = (row: Sample['rows'][number]) =>
	row.filter((cell) => cell !== null && cell.trim() !== '').length;

/** Rows that have at least half as many cells as is usual, and do not number the columns. */
function casesAmong(rows: Sample['rows']): Sample['rows'] {
	const counts = rows.map(filledCount).sort((a, b) => a - b);
	const usual = counts[Math.floor(counts.length / 2)] ?? 0;
	return rows.filter(
		(row, index) => 2 * filledCount(row) >= usual && !(index === 0 && isNumberingRow(row))
	);
}

/** Finds the header of a sample and measures the columns under it. */
export function readTable(sample: Sample): Table {
	const isNamed = sample.names !== null;
	const found = sample.names
		? { names: sample.names, first: 0, lines: 0, known: 0 }
		: heading(sample.rows);
	const { names, first, lines } = found;
	const below = sample.rows.slice(first + lines);
	const filled = below.filter((row) => !isEmpty(row));
	const sums = filled.filter((row) => isTotalRow(row, (cell) => cell));
	const cases = casesAmong(filled.filter((row) => !sums.includes(row)));
	const above = sample.rows.slice(0, first).flat();
	return {
		columns: names.map((name, index) => ({
			name,
			values: columnValues(cases.map((row) => row[index] ?? null))
		})),
		settings: isNamed ? {} : headingSettings(found),
		choices: isNamed ? [] : [headingChoice(found)],
		row_count: cases.length,
		empty_count: below.length - filled.length,
		total_count: sums.length,
		other_count: filled.length - sums.length - cases.length,
		title: above.find((cell) => cell !== null && cell.trim() !== '')?.trim() ?? null
	};
}
