/**
 * Two-sided mid-p value of McNemar's test: whether, among the texts that exactly one of two
 * classifiers gets right, one of them is right more often than chance would make it.
 * Method: M. W. Fagerland, S. Lydersen, P. Laake, BMC Medical Research Methodology 13 (2013) 91, who
 * recommend it for small numbers too; the exact test of Q. McNemar, Psychometrika 12 (1947) 153–157,
 * less half the probability of what was seen.
 * @param onlyFirst texts that only the first gets right
 * @param onlySecond texts that only the second gets right
 * @returns 0 … 1; 1 where no text tells them apart
 */
export function mcnemarMidP(onlyFirst: number, onlySecond: number): number {
	const n = onlyFirst + onlySecond;
	const fewer = Math.min(onlyFirst, onlySecond);
	if (n === 0) return 1;
	// log C(n, k) / 2ⁿ, one k after the other: no factorial ever overflows
	let logTerm = -n * Math.LN2;
	let tail = 0;
	for (let k = 0; k < fewer; k++) {
		tail += Math.exp(logTerm);
		logTerm += Math.log((n - k) / (k + 1));
	}
	const seen = Math.exp(logTerm);
	return onlyFirst === onlySecond ? 1 - seen / 2 : Math.min(1, 2 * tail + seen);
}
