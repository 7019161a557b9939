import type { CubeDimension } from './cube.ts';
import type { CubeSelection } from './cube-selection.ts';
import type { SliceRow } from './cube-slice.ts';
import { isShareMeasure, readRow, type RowReading } from './explore-measure.ts';
import type { ExploreView } from './explore-view.ts';

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

const sortValue = (row: RowReading, { sort }: ExploreView): number | null =>
	sort === 'measure' ? row.now.value : sort === 'change' ? row.change : row.n;

/** Highest first; what cannot be told last, most feedback first; then by member, so that ties stand still. */
function order(view: ExploreView) {
	return (a: BoardRow, b: BoardRow): number => {
		const [own, other] = [sortValue(a, view), sortValue(b, view)];
		if (own !== null && other !== null && own !== other) return other - own;
		if ((own === null) !== (other === null)) return own === null ? 1 : -1;
		return (b.n ?? 0) - (a.n ?? 0) || (a.member < b.member ? -1 : 1);
	};
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
	const kept: BoardRow[] = [];
	let below = 0;
	for (const row of rows) {
		const { member } = row;
		const isChosen = picked.has(member) || excluded.has(member);
		if (!isChosen && isOpen && !isFound(member)) continue;
		if (!isChosen && least !== null && (row.now.n ?? 0) < least) {
			below += 1;
			continue;
		}
		const state = picked.has(member) ? 'picked' : excluded.has(member) ? 'excluded' : null;
		kept.push({ member, state, ...readRow(view.measure, row) });
	}
	kept.sort(order(view));
	const most = isOpen ? MOST_ROWS : TOP_ROWS;
	const shown = kept.filter((row, index) => index < most || row.state !== null);
	const top = shown.reduce((most, { now }) => Math.max(most, Math.abs(now.value ?? 0)), 0);
	const scale = isShareMeasure(view.measure) ? 1 : top;
	return { dimension, rows: shown, below, total: kept.length, scale };
}
