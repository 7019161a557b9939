/** The spread is thought so, on the strength of so many communes, until communes tell. */
const PRIOR = { correlation: 0.04, communes: 20 };
/** A commune with fewer reports tells nothing of the spread. */
const FEWEST_REPORTS = 10;
const BOUNDS = { least: 8, most: 120 };

/**
 * How many reports the share of an issue everywhere is worth for one commune's: small where communes
 * differ much from each other, 8 to 120.
 * Method: moments of the beta–binomial distribution (J. C. Kleinman, Journal of the American
 * Statistical Association 68, 1973, 46–54).
 * @param negative of each commune, beside `reports`; both may be fractions, as faded counts are
 * @param everywhere share of negative reports over all communes, 0–1
 */
export function shareConcentration(
	negative: ArrayLike<number>,
	reports: ArrayLike<number>,
	everywhere: number
): number {
	let spread = PRIOR.correlation * PRIOR.communes;
	let weight: number = PRIOR.communes;
	const variance = everywhere * (1 - everywhere);
	for (let commune = 0; commune < reports.length; commune++) {
		const count = reports[commune] as number;
		if (count < FEWEST_REPORTS) continue;
		const share = (negative[commune] as number) / count;
		spread += (share - everywhere) ** 2 / variance - 1 / count;
		weight += 1 - 1 / count;
	}
	const concentration = spread > 0 ? weight / spread - 1 : BOUNDS.most;
	return Math.min(BOUNDS.most, Math.max(BOUNDS.least, concentration));
}
