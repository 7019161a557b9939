/** Share of pairs that agree; 0 for none. */
export function accuracy(right: readonly string[], given: readonly string[]): number {
	if (right.length === 0) return 0;
	return right.filter((label, i) => label === given[i]).length / right.length;
}

/**
 * Mean over the classes that occur in `right` of F1, the harmonic mean of precision and recall
 * (van Rijsbergen 1979); a class that is never found scores 0.
 */
export function macroF1(right: readonly string[], given: readonly string[]): number {
	const classes = [...new Set(right)];
	const scores = classes.map((name) => {
		let [found, wrong, missed] = [0, 0, 0];
		right.forEach((label, i) => {
			if (label === name && given[i] === name) found++;
			else if (given[i] === name) wrong++;
			else if (label === name) missed++;
		});
		return found === 0 ? 0 : (2 * found) / (2 * found + wrong + missed);
	});
	return scores.length === 0 ? 0 : scores.reduce((sum, f1) => sum + f1, 0) / scores.length;
}

/**
 * Expected calibration error: the mean distance between confidence and accuracy over ten bins of
 * confidence, weighted by their texts (Naeini, Cooper & Hauskrecht 2015).
 */
export function calibrationError(
	outcomes: readonly { confidence: number; is_right: boolean }[]
): number {
	const excess = new Float64Array(10);
	for (const { confidence, is_right } of outcomes) {
		const bin = Math.min(9, Math.floor(confidence * 10));
		excess[bin] = (excess[bin] ?? 0) + confidence - (is_right ? 1 : 0);
	}
	const gaps = excess.reduce((sum, gap) => sum + Math.abs(gap), 0);
	return outcomes.length === 0 ? 0 : gaps / outcomes.length;
}
