const NUMBERING = /^\(?\d{1,3}\)?$|^\(?[A-Z]\)?$/;

/** Whether a cell only numbers its column, as exports do under the header: "(1)", "2", "A". */
export const isNumbering = (cell: string): boolean => NUMBERING.test(cell);

/** Whether a row does nothing but number the columns. */
export function isNumberingRow(cells: readonly (string | null)[]): boolean {
	const filled = cells.flatMap((cell) => (cell && cell.trim() !== '' ? [cell.trim()] : []));
	return filled.length >= 3 && filled.every(isNumbering) && new Set(filled).size === filled.length;
}
