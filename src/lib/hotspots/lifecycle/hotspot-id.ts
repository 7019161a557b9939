/**
 * What a hotspot is called, for ever: the same after a rebuild that finds the same first week, and fit
 * to stand in an address. The commune is the one with the largest excess in that week.
 *
 * @param dataset its first letter keeps hotspots of two datasets apart
 * @param weekOn Monday, `YYYY-MM-DD`
 */
export const hotspotId = (dataset: string, weekOn: string, commune: string, issue: string) =>
	`${dataset.slice(0, 1)}${weekOn.replaceAll('-', '')}-${commune}-${issue}`;
