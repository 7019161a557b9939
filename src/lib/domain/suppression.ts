/** Below this many texts a share is not printed: a count and "not enough" stand instead. */
export const MIN_FOR_SHARE = 30;

/** Cells smaller than this are never published (shared links, exports, briefs, leaders' pages). */
export const MIN_PUBLISHED_CELL = 5;

/** A share, or null where there are too few texts to print one. */
export function shareOrNull(part: number, whole: number): number | null {
	return whole < MIN_FOR_SHARE ? null : part / whole;
}
