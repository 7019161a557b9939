import { isNumberingRow } from '../sources/numbering-row.ts';
import { isTotalRow } from '../sources/total-row.ts';
import type { Choice } from './choice.ts';
import { columnValues, type ColumnValues } from './column-values.ts';
import {
	heading,
	headingChoice,
	headingSettings,
	isEmpty,
	type HeadingSettings
} from './heading.ts';
import type { Sample } from './sample.ts';

export interface Column {
	name: string;
	values: ColumnValues;
}

/** A sample as a table: its columns, and what of its lines is no case. */
export interface Table {
	columns: Column[];
	settings: HeadingSettings;
	choices: Choice[];
	row_count: number;
	empty_count: number;
	total_count: number;
	/** lines with few cells: headings of groups, signatures, numbers of the columns */
	other_count: number;
	/** what stands above the header */
	title: string | null;
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
