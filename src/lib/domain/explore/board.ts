import type { CubeDimension } from '#lib/domain/cube/cube.ts';
import type { CubeSelection } from '#lib/domain/cube/selection.ts';
import type { SliceRow } from '#lib/domain/cube/slice.ts';
import { isShareMeasure, measureValue, readRow, type RowReading } from './measure.ts';
import type { ExploreView } from './view.ts';
import { firstInOrder } from '#lib/domain/first-in-order.ts';

/** Rows of a leaderboard that is not open at full length. */
export const TOP_ROWS = 8;
/** Rows of one that is: more are found by searching. */
export const MOST_ROWS = 120;

export interface BoardRow extends RowReading {
	member: string;
	/** whether only this and other picked members pass, or all but this and other excluded ones */
	state: 'picked' | 'excluded' | null;
}

/** A leaderboard: its first rows, and what it leaves out. */
export interface Board {
	dimension: CubeDimension;
	rows: BoardRow[];
	/** members that were left out because they have less feedback than the view asks for */
	below: number;
	/** members that would stand here, shown or not */
	total: number;
	/** the value at the end of the scale that all bars share, 1 for shares; 0 without anything to draw */
	scale: number;
}

/** A row of a slice with what it is sorted by: most rows of a slice are never read any further. */
interface Ranked {
	row: SliceRow;
	value: number | null;
}

function sortValue({ now, before }: SliceRow, { sort, measure }: ExploreView): number | null {
	if (sort === 'n') return now.n;
	const value = measureValue(measure, now);
	if (sort === 'measure' && measure !== 'change') return value;
	const old = before && measureValue(measure, before);
	return value === null || old === null ? null : value - old;
}

/** Highest first; what cannot be told last, most feedback first; then by member, so that ties stand still. */
function inOrder(a: Ranked, b: Ranked): number {
	if (a.value !== null && b.value !== null && a.value !== b.value) return b.value - a.value;
	if ((a.value === null) !== (b.value === null)) return a.value === null ? 1 : -1;
	return (b.row.now.n ?? 0) - (a.row.now.n ?? 0) || (a.row.member < b.row.member ? -1 : 1);
}

/**
 * The leaderboard of a dimension. Members that are picked or excluded always stand in it, so that
 * each choice can be taken back.
 * @param isFound what the search box of a leaderboard at full length lets through
 */
export function boardOf(
	dimension: CubeDimension,
	rows: readonly SliceRow[],
	view: ExploreView,
	selection: Pick<CubeSelection, 'picks' | 'excluded'>,
	isFound: (member: string) => boolean = () => true
): Board {
	const picked = new Set(selection.picks[dimension] ?? []);
	const excluded = new Set(selection.excluded[dimension] ?? []);
	const isOpen = view.all === dimension;
	const { least } = view;
	const stateOf = (member: string) =>
		picked.has(member) ? 'picked' : excluded.has(member) ? 'excluded' : null;
	const kept: Ranked[] = [];
	const chosen: Ranked[] = [];
	let below = 0;
	for (const row of rows) {
		const isChosen = stateOf(row.member) !== null;
		if (!isChosen && isOpen && !isFound(row.member)) continue;
		if (!isChosen && least !== null && (row.now.n ?? 0) < least) {
			below += 1;
			continue;
		}
		const ranked = { row, value: sortValue(row, view) };
		kept.push(ranked);
		if (isChosen) chosen.push(ranked);
	}
	const first = firstInOrder(kept, isOpen ? MOST_ROWS : TOP_ROWS, inOrder);
	const shown = [...new Set([...first, ...chosen])].sort(inOrder).map(({ row }): BoardRow => ({
		...{ member: row.member, state: stateOf(row.member) },
		...readRow(view.measure, row)
	}));
	const top = shown.reduce((most, { now }) => Math.max(most, Math.abs(now.value ?? 0)), 0);
	const scale = isShareMeasure(view.measure) ? 1 : top;
	return { dimension, rows: shown, below, total: kept.length, scale };
}
