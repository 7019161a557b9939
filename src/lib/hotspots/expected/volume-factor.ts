import type { CountFrame } from '../weekly-counts.ts';

/** What a week tells counts so much less a week later. */
export const VOLUME_DECAY = 0.93;
/** So many expected reports without news hold the factor at 1. */
const PRIOR_REPORTS = 12;
/** Reports beyond so many standard deviations, and two, of their mean are news of one issue, not of the commune. */
const CLIP_DEVIATIONS = 3;
const CLIP_RATIO = 1.6;

/** Fading sums of the last weeks in each cell. */
export interface VolumeState {
	observed: Float64Array;
	expected: Float64Array;
}

export function blankVolume(frame: CountFrame): VolumeState {
	const cells = frame.issues.length * frame.communes.length;
	return { observed: new Float64Array(cells), expected: new Float64Array(cells) };
}

/** Of most cells there is nothing to work out: no reports. */
const usualCount = (count: number, expected: number): number =>
	count === 0
		? 0
		: Math.min(count, expected + CLIP_DEVIATIONS * Math.sqrt(CLIP_RATIO * expected) + 2);

/** Adds a week. @param mean what was expected there, but for the commune's own volume */
export function addVolume(
	state: VolumeState,
	reports: ArrayLike<number>,
	mean: Float64Array
): void {
	for (let cell = 0; cell < mean.length; cell++) {
		const expected = mean[cell] as number;
		state.observed[cell] =
			VOLUME_DECAY * (state.observed[cell] as number) +
			usualCount(reports[cell] as number, expected);
		state.expected[cell] = VOLUME_DECAY * (state.expected[cell] as number) + expected;
	}
}

/**
 * Writes how many times its usual volume a commune sends in these weeks, as told by its *other* issues:
 * a portal that spreads, or a commune that joins it, lifts all of them; a hotspot lifts one.
 * @param weight of what is known: 1, or the decay while this week has not been added
 */
export function writeVolumeFactors(
	frame: CountFrame,
	state: VolumeState,
	weight: number,
	factor: Float64Array
): void {
	const communes = frame.communes.length;
	const observed = sumByCommune(state.observed, communes);
	const expected = sumByCommune(state.expected, communes);
	for (let from = 0; from < factor.length; from += communes)
		for (let commune = 0; commune < communes; commune++) {
			const cell = from + commune;
			factor[cell] =
				(PRIOR_REPORTS +
					weight * ((observed[commune] as number) - (state.observed[cell] as number))) /
				(PRIOR_REPORTS +
					weight * ((expected[commune] as number) - (state.expected[cell] as number)));
		}
}

/** Adds up each commune's issues, in the order in which they lie in memory. */
function sumByCommune(values: Float64Array, communes: number): Float64Array {
	const sums = new Float64Array(communes);
	for (let from = 0; from < values.length; from += communes)
		for (let commune = 0; commune < communes; commune++)
			sums[commune] = (sums[commune] as number) + (values[from + commune] as number);
	return sums;
}
