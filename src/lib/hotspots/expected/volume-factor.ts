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

/** Adds a week. @param mean what was expected there, but for the commune's own volume */
export function addVolume(
	state: VolumeState,
	reports: ArrayLike<number>,
	mean: Float64Array
): void {
	for (let cell = 0; cell < mean.length; cell++) {
		const expected = mean[cell] as number;
		const most = expected + CLIP_DEVIATIONS * Math.sqrt(CLIP_RATIO * expected) + 2;
		state.observed[cell] =
			VOLUME_DECAY * (state.observed[cell] as number) + Math.min(reports[cell] as number, most);
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
	const cells = communes * frame.issues.length;
	for (let commune = 0; commune < communes; commune++) {
		let [observed, expected] = [0, 0];
		for (let cell = commune; cell < cells; cell += communes) {
			observed += state.observed[cell] as number;
			expected += state.expected[cell] as number;
		}
		for (let cell = commune; cell < cells; cell += communes) {
			factor[cell] =
				(PRIOR_REPORTS + weight * (observed - (state.observed[cell] as number))) /
				(PRIOR_REPORTS + weight * (expected - (state.expected[cell] as number)));
		}
	}
}
