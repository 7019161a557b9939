import { isNumberingRow } from '../sources/numbering-row.ts';
import { isTotalRow } from '../sources/total-row.ts';
import { SURE, type Choice } from './choice.ts';
import { columnValues, type ColumnValues } from './column-values.ts';
import { findHeader } from './find-header.ts';
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

/** Where the header is, for samples whose format does not say. */
function header(sample: Sample) {
	if (sample.names) return { names: sample.names, first: 0, lines: 0, known: 0, isFound: true };
	const found = findHeader(sample.rows);
	if (found && found.known > 0) return { ...found, isFound: true };
	const first = Math.max(
		0,
		sample.rows.findIndex((row) => !isEmpty(row))
	);
	const names = (sample.rows[first] ?? []).map((cell) => (cell ?? '').trim());
	return { names, first, lines: 1, known: 0, isFound: false };
}

function headerChoice(first: number, lines: number, known: number): Choice {
	const row = first + 1;
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
	const { names, first, lines, known } = header(sample);
	const below = sample.rows.slice(first + lines);
	const filled = below.filter((row) => !isEmpty(row));
	const sums = filled.filter((row) => isTotalRow(row, (cell) => cell));
	const cases = casesAmong(filled.filter((row) => !sums.includes(row)));
	const isNamed = sample.names !== null;
	const isDeep = !isNamed && (first > 0 || lines > 1);
	const above = sample.rows.slice(0, first).flat();
	return {
		columns: names.map((name, index) => ({
			name,
			values: columnValues(cases.map((row) => row[index] ?? null))
		})),
		settings: isDeep ? { header_row: first + 1, ...(lines > 1 && { header_rows: lines }) } : {},
		choices: isNamed ? [] : [headerChoice(first, lines, known)],
		row_count: cases.length,
		empty_count: below.length - filled.length,
		total_count: sums.length,
		other_count: filled.length - sums.length - cases.length,
		title: above.find((cell) => cell !== null && cell.trim() !== '')?.trim() ?? null
	};
}
