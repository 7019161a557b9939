export interface Interval {
	low: number;
	high: number;
}

/** The 97.5 % point of the standard normal distribution: two-sided 95 % intervals. */
export const Z_95 = 1.959963984540054;

/**
 * The score interval of a share (0–1), which stays inside 0–1 and holds for small counts.
 * Method: E. B. Wilson, JASA 22 (1927) 209–212; the recommended one of eleven compared by
 * L. D. Brown, T. Cai, A. DasGupta, Statistical Science 16 (2001) 101–133.
 * Returns null for an empty whole. Throws RangeError when the part is not within the whole.
 */
export function wilsonInterval(part: number, whole: number, z = Z_95): Interval | null {
	if (!(part >= 0 && part <= whole)) {
		throw new RangeError(`a part of ${part} does not fit in a whole of ${whole}`);
	}
	if (whole === 0) return null;
	const share = part / whole;
	const spread = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
	const centre = share + (z * z) / (2 * whole);
	const scale = 1 + (z * z) / whole;
	// The clamp removes rounding only: at 0 and 1 the interval touches the edge exactly.
	return {
		low: part === 0 ? 0 : Math.max(0, (centre - spread) / scale),
		high: part === whole ? 1 : Math.min(1, (centre + spread) / scale)
	};
}
