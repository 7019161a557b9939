import type { SliceRow } from '#lib/domain/cube-slice.ts';

/**
 * The `count` rows with the highest `value`, highest first; rows of equal value by member, and rows
 * whose value is null never. Linear in the rows for a small `count`.
 */
export function topRows(
	rows: readonly SliceRow[],
	count: number,
	value: (row: SliceRow) => number | null
): SliceRow[] {
	const top: { row: SliceRow; value: number }[] = [];
	for (const row of rows) {
		const own = value(row);
		if (own === null) continue;
		const isAhead = (other: { row: SliceRow; value: number }) =>
			own > other.value || (own === other.value && row.member < other.row.member);
		const last = top.at(-1);
		if (top.length >= count && (!last || !isAhead(last))) continue;
		const place = top.findIndex(isAhead);
		top.splice(place < 0 ? top.length : place, 0, { row, value: own });
		if (top.length > count) top.pop();
	}
	return top.map(({ row }) => row);
}
