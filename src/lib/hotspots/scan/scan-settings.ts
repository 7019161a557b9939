/** Windows, in weeks up to the one scanned. */
export const WINDOWS = [1, 2, 3, 4, 6] as const;

/** By how much the negative share of a hotspot may rise; all three are weighed alike. */
export const TONE_UPLIFTS = [0.12, 0.25, 0.38] as const;

/**
 * What the scan weighs, in nats unless it says otherwise. Learned on the hotspot benchmark's development
 * seeds (dev-1 to dev-8 and the same with wrong tone labels), where all lie on a plateau.
 */
export const SCAN = {
	/** a cluster has so many communes at most */
	largest: 8,
	/** what a commune must add to join */
	perCommune: 1.5,
	/** what a window costs, per logarithm of its weeks */
	perWindow: 0.5,
	/** how much the windows that show a cluster less still count, beside the one that shows it best */
	softness: 4,
	/** squared coefficient of variation of a mean beyond what its level's history tells */
	drift: 0.04,
	/** a cluster starts from a commune with this much evidence of its own */
	seed: 0.6,
	/** grown evidence, size and window paid, below which a cluster is not scored */
	grown: 1.5,
	/** no cluster is kept below: something as rare as one in seven is no news */
	least: 2,
	/** how likely a hotspot is to be more negative, before its tone is looked at */
	toneChance: 0.92,
	/** how far a commune without evidence of its own stands below the core of its cluster */
	memberFall: 1.5,
	/** an issue keeps so many clusters a week at most, per commune */
	mostPerCommune: 0.2
};
