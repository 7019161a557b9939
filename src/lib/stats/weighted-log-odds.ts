/** How often each term stands in one group of texts. */
export type TermCounts = ReadonlyMap<string, number>;

export interface TermOdds {
	term: string;
	count: number;
	background_count: number;
	/** natural logarithm of how many times the odds are those of the background */
	log_odds: number;
	/** `log_odds` in units of its standard deviation */
	z: number;
}

const total = (counts: TermCounts) => [...counts.values()].reduce((sum, count) => sum + count, 0);

/**
 * How much more a term belongs to one group of texts than to its background: the logarithm of the odds
 * ratio with an informative Dirichlet prior, which draws rare terms towards what both groups say
 * together. The prior weighs as much as the group itself does.
 * Method: B. L. Monroe, M. P. Colaresi, K. M. Quinn, "Fightin' Words", Political Analysis 16 (2008)
 * 372–403, equations 16, 19 and 22.
 * @returns a row for each term of the group, the largest z first; none when either group is empty
 */
export function weightedLogOdds(counts: TermCounts, background: TermCounts): TermOdds[] {
	const [size, backgroundSize] = [total(counts), total(background)];
	if (size === 0 || backgroundSize === 0) return [];
	const weight = size / (size + backgroundSize);
	const rows = [...counts].map(([term, count]) => {
		const background_count = background.get(term) ?? 0;
		const prior = weight * (count + background_count);
		const here = count + prior;
		const there = background_count + prior;
		const log_odds =
			Math.log(here / (2 * size - here)) - Math.log(there / (backgroundSize + size - there));
		return {
			term,
			count,
			background_count,
			log_odds,
			z: log_odds / Math.sqrt(1 / here + 1 / there)
		};
	});
	return rows.toSorted((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1));
}
