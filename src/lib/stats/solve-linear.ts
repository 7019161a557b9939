const SINGULAR = 1e-9;

/**
 * Solves A·X = B by Gauss–Jordan elimination with partial pivoting; B has any number of columns.
 * Null when A is singular.
 */
export function solveLinear(
	a: readonly (readonly number[])[],
	b: readonly (readonly number[])[]
): number[][] | null {
	const n = a.length;
	const rows = a.map((row, i) => [...row, ...(b[i] ?? [])]);
	for (let column = 0; column < n; column++) {
		const size = (row: number) => Math.abs(rows[row]?.[column] ?? 0);
		let pivot = column;
		for (let row = column + 1; row < n; row++) if (size(row) > size(pivot)) pivot = row;
		if (size(pivot) < SINGULAR) return null;
		const chosen = rows[pivot] ?? [];
		rows[pivot] = rows[column] ?? [];
		const scale = chosen[column] ?? 1;
		const unit = (rows[column] = chosen.map((value) => value / scale));
		rows.forEach((row, i) => {
			const factor = row[column] ?? 0;
			if (i !== column && factor !== 0)
				rows[i] = row.map((value, k) => value - factor * (unit[k] ?? 0));
		});
	}
	return rows.map((row) => row.slice(n));
}
