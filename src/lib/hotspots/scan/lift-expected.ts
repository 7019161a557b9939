import type { CountWindow } from './issue-window.ts';

/** So many expected reports without news hold the lift at none. */
const PRIOR_REPORTS = 30;
/** A commune's other issues tell of its volume, each up to 3 standard deviations, and one, above its mean. */
const CLIP_DEVIATIONS = 3;
const CLIP_RATIO = 1.6;

/** Of most cells there is nothing to work out: no reports. */
const usualCount = (observed: number, expected: number): number =>
	observed === 0
		? 0
		: Math.min(observed, expected + CLIP_DEVIATIONS * Math.sqrt(CLIP_RATIO * expected) + 1);

/**
 * Raises what a window expects of a commune where its *other* issues, too, lie above theirs in the very
 * weeks of the window: a commune that has just joined the portal writes more of everything, which the
 * slower volume factor learns only later. Never lowers: a window must not look fuller because others
 * are quiet.
 * Method: a ratio with a gamma prior, as in `volume-factor.ts`.
 * @param windows of the same weeks, one an issue; their `expected` is changed
 */
export function liftExpected(windows: readonly CountWindow[]): void {
	const communes = windows[0]?.expected.length ?? 0;
	const observed = new Float64Array(communes).fill(PRIOR_REPORTS);
	const expected = new Float64Array(communes).fill(PRIOR_REPORTS);
	for (const window of windows)
		for (let commune = 0; commune < communes; commune++) {
			const mean = window.expected[commune] as number;
			const count = usualCount(window.observed[commune] as number, mean);
			observed[commune] = (observed[commune] as number) + count;
			expected[commune] = (expected[commune] as number) + mean;
		}
	for (const window of windows)
		for (let commune = 0; commune < communes; commune++) {
			const mean = window.expected[commune] as number;
			const count = usualCount(window.observed[commune] as number, mean);
			const othersCount = (observed[commune] as number) - count;
			const othersMean = (expected[commune] as number) - mean;
			if (othersCount > othersMean) window.expected[commune] = mean * (othersCount / othersMean);
		}
}
