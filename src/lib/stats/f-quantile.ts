/** The 99 % point of the standard normal distribution. */
export const Z_ONE_SIDED_99 = 2.3263478740408408;

/**
 * The point of the F distribution that the given normal point stands for. Against tables it is within
 * 2 % from 3 degrees of freedom in each on.
 * Method: E. Paulson, Annals of Mathematical Statistics 13 (1942) 233–235, solved for F; for many
 * degrees of freedom below it is that of E. B. Wilson and M. M. Hilferty (1931) for chi-squared.
 * @param z a point of the standard normal distribution, above 0
 * @returns Infinity where the approximation has no answer (very few degrees of freedom below)
 */
export function fQuantile(z: number, above: number, below: number): number {
	const [a, b] = [2 / (9 * above), 2 / (9 * below)];
	const square = (1 - b) ** 2 - z * z * b;
	if (square <= 0) return Infinity;
	const middle = (1 - a) * (1 - b);
	const last = (1 - a) ** 2 - z * z * a;
	return ((middle + Math.sqrt(middle ** 2 - square * last)) / square) ** 3;
}
