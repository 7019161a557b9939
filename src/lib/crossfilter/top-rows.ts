import type { MemberRow } from './chart-rows.ts';

/**
 * The `count` rows with the highest `value`, highest first; rows of equal value by member, and rows
 * whose value is null never. Linear in the rows for a small `count`.
 */
export function topRows(
	rows: readonly MemberRow[],
	count: number,
	value: (row: MemberRow) => number | null
): MemberRow[] {
	const top: { row: MemberRow; value: number }[] = [];
	for (const row of rows) {
		const own = value(row);
		if (own === null) continue;
		const isAhead = (other: { row: MemberRow; value: number }) =>
			own > other.value || (own === other.value && row.member < other.row.member);
		const last = top.at(-1);
		if (top.length >= count && (!last || !isAhead(last))) continue;
		const place = top.findIndex(isAhead);
		top.splice(place < 0 ? top.length : place, 0, { row, value: own });
		if (top.length > count) top.pop();
	}
	return top.map(({ row }) => row);
}
