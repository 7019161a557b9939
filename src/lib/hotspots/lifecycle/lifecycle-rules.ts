/** Below the threshold by no more than this, a score still belongs to its hotspot: one bar to open, a lower one to stay. */
export const BAND = 1.5;
/** Share of common communes from which two footprints are of one hotspot. */
export const SAME_FOOTPRINT = 0.3;
/** Share of a footprint inside another from which it is a part of that one. */
export const PART_OF_FOOTPRINT = 0.5;
/** For so many weeks after its last, what begins beside a hotspot is its continuation. */
export const NEAR_WEEKS = 4;
/** In the band for so many weeks, a hotspot is persistent. */
export const PERSISTENT_WEEKS = 6;
/** Grown in so many of the last three weeks, a hotspot is growing. */
export const GROWN_WEEKS = 2;
/** A ratio that is higher by less than this share is the same ratio. */
export const RATIO_STEP = 0.1;
/** Quiet weeks until a hotspot fades, until it may be resolved, and until it is closed though nobody answered. */
export const QUIET = { fading: 2, resolved: 4, closed: 12 } as const;
/** A resolved hotspot that begins again within so many weeks is recurrent. */
export const RECURRENCE_WEEKS = 8;
/** A week is near what is expected when so few would come in fewer than this share of weeks, were it going on. */
export const NEAR_SHARE = 0.1;
/** And when it counts at most this much more than is expected. */
export const NEAR_RATIO = 1.1;
