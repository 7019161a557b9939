import { MOST_TABLE_MEMBERS, type TableAxis, type TableLines } from '#lib/domain/cube/table.ts';

/** Which line of a table each member of an axis is in; −1 for members without feedback. */
export interface AxisLines {
	lines: TableLines;
	lineOf: Int32Array;
}

/**
 * Gives the largest members of an axis a line each, in the order of their codes, and the others one
 * together. Weeks are all there, with feedback or without, however many.
 * @param now by code: feedback in the weeks shown; larger first, then by code
 * @param before the same of the weeks compared with: members that have any are there too
 */
export function linesOf(
	axis: TableAxis,
	members: readonly string[],
	now: Float64Array,
	before: Float64Array
): AxisLines {
	const isWeek = axis === 'week';
	const codes = [...members.keys()].filter((code) => isWeek || now[code] || before[code]);
	const ranked = codes.toSorted((a, b) => (now[b] as number) - (now[a] as number) || a - b);
	const kept = (isWeek ? codes : ranked.slice(0, MOST_TABLE_MEMBERS)).toSorted((a, b) => a - b);
	const lineOf = new Int32Array(members.length).fill(-1);
	for (const code of codes) lineOf[code] = kept.length;
	for (const [line, code] of kept.entries()) lineOf[code] = line;
	const lines: TableLines = {
		axis,
		members: kept.map((code) => members[code] as string),
		other_count: codes.length - kept.length
	};
	return { lines, lineOf };
}
