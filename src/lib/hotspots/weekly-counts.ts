/** The places and issues that counts are about, by number. */
export interface CountFrame {
	issues: readonly string[];
	communes: readonly string[];
	/** number of each commune's province, from 0 */
	provinceOf: Uint16Array;
	/** numbers of the communes that border each commune */
	neighbours: readonly Uint16Array[];
}

/** One week: reports and negative ones among them, at `issue * communes + commune`. */
export interface WeekCounts {
	n: Uint16Array;
	negative: Uint16Array;
}
