/** What a classifier gave to n texts: the mean of its outputs and the covariance of one output. */
export interface OutputMoments {
	n: number;
	/** by output class; sums to 1 */
	mean: number[];
	covariance: number[][];
}

/** Jeffreys' half a text a class: a class that was never given has not been shown to be impossible. */
const PRIOR = 0.5;

/** The moments of labels counted by class: each text is 1 in its class and 0 in the others. */
export function countedMoments(counts: readonly number[]): OutputMoments {
	const n = counts.reduce((sum, count) => sum + count, 0);
	const spread = counts.map((count) => (count + PRIOR) / (n + PRIOR * counts.length));
	return {
		n,
		mean: counts.map((count) => (n === 0 ? 0 : count / n)),
		covariance: spread.map((p, i) => spread.map((q, j) => (i === j ? p : 0) - p * q))
	};
}

/** The moments of probability vectors, one a text, all of one length. Throws RangeError for none. */
export function probabilityMoments(vectors: readonly ArrayLike<number>[]): OutputMoments {
	const [first] = vectors;
	if (!first) throw new RangeError('moments need at least one vector');
	const n = vectors.length;
	const classes = Array.from(first, (_, i) => i);
	const mean = classes.map((i) => vectors.reduce((sum, v) => sum + (v[i] ?? 0), 0) / n);
	const covariance = classes.map((i) =>
		classes.map((j) => {
			const about = (v: ArrayLike<number>) =>
				((v[i] ?? 0) - (mean[i] ?? 0)) * ((v[j] ?? 0) - (mean[j] ?? 0));
			return vectors.reduce((sum, v) => sum + about(v), 0) / Math.max(1, n - 1);
		})
	);
	return { n, mean, covariance };
}
