const termOf = (share: number, mean: number) => (share > 0 ? share * Math.log(share / mean) : 0);

/**
 * What each category adds to the Jensen–Shannon divergence of two samples, in nats; never negative.
 * Method: J. Lin, IEEE Transactions on Information Theory 37 (1991) 145–151, with equal weights.
 * @param left counts by category
 * @param right counts of the same categories, in the same order
 * Throws RangeError for a sample without a count.
 */
export function divergenceTerms(left: readonly number[], right: readonly number[]): number[] {
	const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
	const [all, others] = [total(left), total(right)];
	if (!(all > 0 && others > 0)) throw new RangeError('a distance needs two samples');
	return left.map((count, category) => {
		const [p, q] = [count / all, (right[category] ?? 0) / others];
		const mean = (p + q) / 2;
		return Math.max(0, (termOf(p, mean) + termOf(q, mean)) / 2);
	});
}

/**
 * The Jensen–Shannon distance that a divergence in nats stands for: 0 for equal shares, 1 for shares
 * that have no category in common. It is a metric.
 * Reference: D. M. Endres, J. E. Schindelin, IEEE Transactions on Information Theory 49 (2003)
 * 1858–1860.
 */
export const distanceOf = (divergence: number): number =>
	Math.sqrt(Math.min(1, Math.max(0, divergence) / Math.LN2));
