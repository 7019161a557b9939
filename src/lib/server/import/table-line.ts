/** One line of an uploaded table as it stands there; blank cells are empty. */
export interface TableLine {
	/** counted from 1, as a spreadsheet does */
	row_number: number;
	cells: string[];
}
