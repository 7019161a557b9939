/** A cell of a grid. */
export interface GridCell {
	row: number;
	col: number;
}

/**
 * A hidden cell of a table with totals that the shown ones give away, or null when there is none.
 *
 * Rows and columns are the nodes of a graph, hidden cells its edges. Every row and every column adds up
 * to a number that is known (totals are a row and a column too), so a hidden cell can be worked out
 * exactly when its edge lies on no cycle, that is when it is a bridge: along a cycle, counts can be
 * raised and lowered in turns and every sum stays. Found by depth-first search with low points
 * (Tarjan 1974, “A note on finding the bridges of a graph”), in time linear in the cells.
 * @param hidden by row, then column
 */
export function hiddenBridge(
	hidden: readonly boolean[],
	height: number,
	width: number
): GridCell | null {
	const nodes = height + width;
	const order = new Int32Array(nodes).fill(-1);
	const low = new Int32Array(nodes);
	let visited = 0;
	let bridge: GridCell | null = null;
	const cellOf = (node: number, next: number): GridCell =>
		node < height ? { row: node, col: next - height } : { row: next, col: node - height };
	function visit(node: number, parent: number): void {
		order[node] = low[node] = visited++;
		const [first, end] = node < height ? [height, nodes] : [0, height];
		for (let next = first; next < end && !bridge; next++) {
			const { row, col } = cellOf(node, next);
			if (next === parent || !hidden[row * width + col]) continue;
			const isNew = (order[next] as number) < 0;
			if (isNew) visit(next, node);
			low[node] = Math.min(low[node] as number, (isNew ? low : order)[next] as number);
			if (isNew && (low[next] as number) > (order[node] as number)) bridge ??= { row, col };
		}
	}
	for (let node = 0; node < height && !bridge; node++)
		if ((order[node] as number) < 0) visit(node, -1);
	return bridge;
}
