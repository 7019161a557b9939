import type { Sentence } from '../pipeline-error.ts';

/**
 * One row of a source file, reduced to the columns that its mapping names, in that order.
 * `row_number` counts as a spreadsheet does: the header is row 1.
 */
export interface SourceRow {
	row_number: number;
	cells: (string | null)[];
}

/** Why a row was set aside. `value` is redacted and short; free text never stands in it. */
export interface Rejection {
	row_number: number;
	column: string | null;
	reason: Sentence;
	value: string | null;
}

export const isRejection = (item: SourceRow | Rejection): item is Rejection => 'reason' in item;
