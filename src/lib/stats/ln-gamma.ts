/** Coefficients of Stirling's series for the logarithm of the gamma function: B(2k) / (2k (2k − 1)). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188];
const HALF_LN_TWO_PI = 0.5 * Math.log(2 * Math.PI);
/** From here on five terms of the series are exact to 12 digits. */
const SERIES_FROM = 9;

/**
 * Logarithm of the gamma function for x > 0.
 * Method: Stirling's series (Abramowitz and Stegun, 1964, 6.1.41) after the recurrence
 * Γ(x + 1) = x Γ(x) has lifted x to where five terms are enough.
 */
export function lnGamma(x: number): number {
	let [lifted, product] = [x, 1];
	while (lifted < SERIES_FROM) product *= lifted++;
	const inverse = 1 / lifted;
	const square = inverse * inverse;
	let [series, power] = [0, inverse];
	for (const coefficient of STIRLING) {
		series += coefficient * power;
		power *= square;
	}
	return (lifted - 0.5) * Math.log(lifted) - lifted + HALF_LN_TWO_PI + series - Math.log(product);
}
