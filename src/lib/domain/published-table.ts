import { lineCountOf, type CubeTable, type TableCounts } from '#lib/domain/cube/table.ts';
import { hiddenBridge, type GridCell } from './hidden-bridge.ts';
import { MIN_PUBLISHED_CELL } from './suppression.ts';

type Values = readonly (number | null)[];
type Grid = { height: number; width: number };

const isSmall = (value: number) => value > 0 && value < MIN_PUBLISHED_CELL;

/** The three cells that make a cycle with a bridge, the smallest; null when no three have feedback. */
function cycleFor(
	{ row, col }: GridCell,
	hidden: readonly boolean[],
	n: Values,
	{ height, width }: Grid
): number[] | null {
	let best: { cells: number[]; cost: number } | null = null;
	for (let other = 0; other < height; other++) {
		if (other === row) continue;
		for (let across = 0; across < width; across++) {
			if (across === col) continue;
			const cells = [row * width + across, other * width + col, other * width + across];
			if (cells.some((at) => !hidden[at] && !n[at])) continue;
			const cost = cells.reduce((sum, at) => sum + (hidden[at] ? 0 : (n[at] ?? 0)), 0);
			if (!best || cost < best.cost) best = { cells, cost };
		}
	}
	return best?.cells ?? null;
}

/** Hides further cells until none that is hidden can be worked out; all of them where that fails. */
function protectedCells(hidden: readonly boolean[], n: Values, grid: Grid): boolean[] {
	const all = [...hidden];
	for (;;) {
		const bridge = hiddenBridge(all, grid.height, grid.width);
		if (!bridge) return all;
		const cells = cycleFor(bridge, all, n, grid);
		if (!cells) return all.map(() => true);
		for (const at of cells) all[at] = true;
	}
}

function publishedCounts(counts: TableCounts, grid: Grid): TableCounts {
	const { n } = counts;
	const parts = Object.entries(counts).filter(([name]) => name !== 'n');
	const isTelling = (at: number) =>
		parts.some(([, cells]) => {
			const [whole, part] = [n[at] ?? 0, cells[at] ?? 0];
			return isSmall(part) || isSmall(whole - part);
		});
	const hiddenWhole = protectedCells(
		n.map((value) => isSmall(value ?? 0)),
		n,
		grid
	);
	const hiddenParts = protectedCells(
		n.map((_, at) => hiddenWhole[at] === true || isTelling(at)),
		n,
		grid
	);
	const shown = (cells: Values, hidden: readonly boolean[]) =>
		cells.map((value, at) => (hidden[at] ? null : value));
	return {
		...Object.fromEntries(parts.map(([name, cells]) => [name, shown(cells, hiddenParts)])),
		n: shown(n, hiddenWhole)
	} as TableCounts;
}

/**
 * A table as it may be published and as leaders see it. Cells of fewer than five texts are hidden; of
 * cells where a part, or what is left without it, is that small, all parts are. Then further cells are
 * hidden until no hidden one follows from the others and the totals (`hiddenBridge`). All parts of a
 * cell are shown or hidden together, so what they add up to tells nothing either.
 */
export function publishedTable(table: CubeTable): CubeTable {
	const grid = { height: lineCountOf(table.rows) + 1, width: lineCountOf(table.cols) + 1 };
	return {
		...table,
		now: publishedCounts(table.now, grid),
		before: table.before && publishedCounts(table.before, grid)
	};
}
