import { nearestMixture } from './nearest-mixture.ts';
import type { OutputMoments } from './output-moments.ts';
import { solveLinear } from './solve-linear.ts';
import { Z_95 } from './wilson-interval.ts';

/** A share (0–1) with the ends of its interval. */
export interface CorrectedShare {
	value: number;
	low: number;
	high: number;
}

/**
 * The shares of the true classes in a set of classified texts, corrected for what the classifier is
 * known to confuse: the mixture of the outputs of each true class that gives the observed output.
 * With counted labels this is "adjusted count" (ACC: G. Forman, Data Mining and Knowledge Discovery
 * 17 (2008) 164–206), with probabilities its probabilistic form (PACC: A. Bella et al., IEEE ICDM
 * 2010, 737–742); the shares are kept on the simplex. It assumes that texts of one class are
 * confused alike in both sets, whatever the mix of classes.
 * Interval: delta method over the sample's and the confusion matrix's own uncertainty.
 * Null when a class was never seen or classes cannot be told apart.
 * @param observed outputs for the set in question
 * @param byClass outputs for labelled texts, one entry a true class, in the order of the outputs
 */
export function correctedPrevalence(
	observed: OutputMoments,
	byClass: readonly OutputMoments[],
	z = Z_95
): CorrectedShare[] | null {
	if (observed.n === 0 || byClass.some(({ n }) => n === 0)) return null;
	const means = byClass.map(({ mean }) => mean);
	const outputs = observed.mean.map((_, j) => means.map((mean) => mean[j] ?? 0));
	const identity = outputs.map((_, i) => outputs.map((_, j) => (i === j ? 1 : 0)));
	const inverse = solveLinear(outputs, identity);
	const shares = nearestMixture(means, observed.mean);
	if (!inverse || !shares) return null;
	return shares.map((value, i) => {
		const row = inverse[i] ?? [];
		const variance = byClass.reduce(
			(sum, { covariance, n }, k) => sum + (shares[k] ?? 0) ** 2 * (alongRow(row, covariance) / n),
			alongRow(row, observed.covariance) / observed.n
		);
		const free = row.reduce((sum, weight, j) => sum + weight * (observed.mean[j] ?? 0), 0);
		const spread = z * Math.sqrt(variance);
		return {
			value,
			low: Math.max(0, Math.min(value, free - spread)),
			high: Math.min(1, Math.max(value, free + spread))
		};
	});
}

const alongRow = (row: readonly number[], covariance: readonly (readonly number[])[]) =>
	row.reduce(
		(sum, a, i) => sum + row.reduce((inner, b, j) => inner + a * b * (covariance[i]?.[j] ?? 0), 0),
		0
	);
