/** How shares become the classes `q0` … `q6`: six rising thresholds between seven steps. */
export interface ShareScale {
	thresholds: readonly number[];
}

export const STEP_COUNT = 7;

/**
 * A scale with round thresholds that spans the given shares (0–1; nulls are skipped).
 * Equal steps of 2, 5 or 10 points (finer ones would only show chance) keep a legend readable and comparable between pages.
 */
export function shareScale(shares: readonly (number | null)[]): ShareScale {
	const known = shares.filter((share) => share !== null);
	if (known.length === 0) return { thresholds: [] };
	const low = Math.min(...known);
	const high = Math.max(...known);
	const step = [2, 5, 10].find((points) => (high - low) * 100 <= points * STEP_COUNT) ?? 15;
	const middle = Math.round(((low + high) * 50) / step);
	const first = Math.max(1, middle - Math.floor((STEP_COUNT - 1) / 2));
	return {
		thresholds: Array.from({ length: STEP_COUNT - 1 }, (_, i) => ((first + i) * step) / 100)
	};
}

/** The class of a share: `q0` below the first threshold, `q6` from the last on, `q-none` for null. */
export function stepClass(share: number | null, { thresholds }: ShareScale): string {
	if (share === null) return 'q-none';
	return `q${thresholds.filter((threshold) => share >= threshold).length}`;
}
