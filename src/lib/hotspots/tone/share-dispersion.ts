const FADING = 0.985;
/** A commune's squared residual counts so much at most, in units of its variance. */
const LARGEST_SQUARE = 12;
const PRIOR_COMMUNES = 20;

/** Fading sums over each issue's communes and weeks. */
export interface ShareDispersionState {
	squares: Float64Array;
	/** what they would add up to if reports were independent */
	expected: Float64Array;
}

/** Starts from reports that are independent of each other. */
export const blankShareDispersion = (issues: number): ShareDispersionState => ({
	squares: new Float64Array(issues).fill(PRIOR_COMMUNES),
	expected: new Float64Array(issues).fill(PRIOR_COMMUNES)
});

/**
 * How much more a week's negative reports scatter than independent ones would, at least 1.
 * Method: Pearson's statistic over what it is expected to be (P. McCullagh and J. A. Nelder, Generalized
 * Linear Models, 2nd ed. 1989, section 4.5), its terms bounded so that hotspots do not widen it.
 */
export const shareDispersion = (state: ShareDispersionState, issue: number): number =>
	Math.max(1, (state.squares[issue] as number) / (state.expected[issue] as number));

/** Lets one issue's week teach: its reports, and what was expected of their tone. */
export function teachShareDispersion(
	state: ShareDispersionState,
	issue: number,
	reports: ArrayLike<number>,
	negative: ArrayLike<number>,
	{ share, correlation }: { share: Float64Array; correlation: Float64Array }
): void {
	let [squares, expected] = [0, 0];
	for (let commune = 0; commune < share.length; commune++) {
		const count = reports[commune] as number;
		if (count === 0) continue;
		const mean = count * (share[commune] as number);
		const residual = (negative[commune] as number) - mean;
		const variance = mean * (1 - (share[commune] as number));
		squares += Math.min(residual ** 2 / variance, LARGEST_SQUARE);
		expected += 1 + (count - 1) * (correlation[commune] as number);
	}
	state.squares[issue] = (state.squares[issue] as number) * FADING + squares;
	state.expected[issue] = (state.expected[issue] as number) * FADING + expected;
}
