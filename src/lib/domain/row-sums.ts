/** What became of the rows that were read. */
export interface RowSums {
	rows_in: number;
	rows_kept: number;
	rows_duplicate: number;
	rows_count_only: number;
	rows_rejected: number;
}

/** Whether rows in = kept + duplicate + counted only + rejected. */
export const addsUp = (rows: RowSums): boolean =>
	rows.rows_in === rows.rows_kept + rows.rows_duplicate + rows.rows_count_only + rows.rows_rejected;

/** The sums of several files or sources. */
export function sumRows(all: readonly RowSums[]): RowSums {
	const sum = (key: keyof RowSums) => all.reduce((total, rows) => total + rows[key], 0);
	return {
		rows_in: sum('rows_in'),
		rows_kept: sum('rows_kept'),
		rows_duplicate: sum('rows_duplicate'),
		rows_count_only: sum('rows_count_only'),
		rows_rejected: sum('rows_rejected')
	};
}
