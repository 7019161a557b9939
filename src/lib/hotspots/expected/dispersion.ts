const FADING = 0.985;
/** A cell's squared residual counts so much at most, in units of its mean. */
const LARGEST_SQUARE = 12;
/** Cells that expect less tell nothing of the spread. */
const LEAST_MEAN = 0.2;
const LEAST_RATIO = 1.05;

/** Fading sums over each issue's cells: squared residuals over their mean, and how many. */
export interface DispersionState {
	squares: Float64Array;
	cells: Float64Array;
}

/** Starts from a ratio of 1.5. */
export const blankDispersion = (issues: number): DispersionState => ({
	squares: new Float64Array(issues).fill(60),
	cells: new Float64Array(issues).fill(40)
});

/**
 * Ratio of variance to mean of an issue's weekly counts, at least 1.05.
 * Method: Pearson's statistic over its degrees of freedom (P. McCullagh and J. A. Nelder, Generalized
 * Linear Models, 2nd ed. 1989, section 6.2.4), its terms bounded so that outbreaks do not widen it.
 */
export const dispersionRatio = (state: DispersionState, issue: number): number =>
	Math.max(LEAST_RATIO, (state.squares[issue] as number) / (state.cells[issue] as number));

/** Lets a week's cells, at `issue * communes + commune`, teach. */
export function teachDispersion(
	state: DispersionState,
	communes: number,
	reports: ArrayLike<number>,
	mean: Float64Array
): void {
	for (let issue = 0; issue < state.cells.length; issue++) {
		let [squares, cells] = [0, 0];
		for (let cell = issue * communes; cell < (issue + 1) * communes; cell++) {
			const expected = mean[cell] as number;
			if (expected <= LEAST_MEAN) continue;
			squares += Math.min(((reports[cell] as number) - expected) ** 2 / expected, LARGEST_SQUARE);
			cells++;
		}
		state.squares[issue] = (state.squares[issue] as number) * FADING + squares;
		state.cells[issue] = (state.cells[issue] as number) * FADING + cells;
	}
}
