/**
 * The largest p-value that is rejected when of all rejections a share of `rate` may be false; 0 when none
 * is. Values above `rate` never are, so they need not be among those given.
 * Method: Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289–300.
 * @param tests how many were made, those not given included
 */
export function rejectedUpTo(pValues: readonly number[], tests: number, rate: number): number {
	const sorted = Float64Array.from(pValues).sort();
	let cut = 0;
	sorted.forEach((p, place) => {
		if (p <= (rate * (place + 1)) / tests) cut = p;
	});
	return cut;
}
