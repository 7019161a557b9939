import { solveLinear } from './solve-linear.ts';

const dot = (a: readonly number[], b: readonly number[]) =>
	a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/**
 * The shares (none below 0, sum 1) that mix the given columns into the nearest thing to `target`, by
 * least squares. Exact: the optimum is the best of the equality-constrained solutions of every
 * subset of columns (the Karush–Kuhn–Tucker conditions), of which there are few for few columns.
 * Null when no subset can be solved.
 */
export function nearestMixture(
	columns: readonly (readonly number[])[],
	target: readonly number[]
): number[] | null {
	let best: number[] | null = null;
	let least = Infinity;
	for (let subset = 1; subset < 1 << columns.length; subset++) {
		const chosen = columns.map((_, i) => i).filter((i) => (subset >> i) & 1);
		const shares = mixtureOf(
			chosen.map((i) => columns[i] ?? []),
			target
		);
		if (!shares || shares.some((share) => share < -1e-9)) continue;
		const all = columns.map((_, i) => Math.max(0, shares[chosen.indexOf(i)] ?? 0));
		const misfit = target.reduce((sum, value, j) => {
			const mixed = dot(
				all,
				columns.map((column) => column[j] ?? 0)
			);
			return sum + (value - mixed) ** 2;
		}, 0);
		// A hair, so that of equal fits the one with fewer columns stays.
		if (misfit < least - 1e-12) [best, least] = [all, misfit];
	}
	return best;
}

/** Least squares with shares that sum to 1, signs free: the normal equations with one multiplier. */
function mixtureOf(columns: readonly (readonly number[])[], target: readonly number[]) {
	const normal = columns.map((column) => [...columns.map((other) => dot(column, other)), 1]);
	const matrix = [...normal, [...columns.map(() => 1), 0]];
	const right = [...columns.map((column) => [dot(column, target)]), [1]];
	return solveLinear(matrix, right)
		?.slice(0, columns.length)
		.map(([share]) => share ?? 0);
}
