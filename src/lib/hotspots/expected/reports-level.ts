import type { CountFrame } from '../weekly-counts.ts';

const HALF_LIFE = 60;
const DECAY = 0.5 ** (1 / HALF_LIFE);
/** So many weeks of the issue's mean level everywhere stand in for what a commune has not yet shown. */
const PRIOR_WEEKS = 2.5;
/** Counts are clipped at so many standard deviations, and one, above their mean before they teach. */
const CLIP_DEVIATIONS = 2.2;

/** Fading sums of what taught each cell's level. */
export interface LevelState {
	reports: Float64Array;
	exposure: Float64Array;
}

export function blankLevel(frame: CountFrame): LevelState {
	const cells = frame.issues.length * frame.communes.length;
	return { reports: new Float64Array(cells), exposure: new Float64Array(cells) };
}

/**
 * Lets one cell's week teach, clipped: an outbreak must not raise the level that it is held against.
 * @param mean what was expected; Infinity where a usual count cannot be told yet
 * @param exposure what would have been expected at level 1
 * @param ratio of variance to mean
 */
export function teachLevel(
	state: LevelState,
	cell: number,
	count: number,
	mean: number,
	exposure: number,
	ratio: number
): void {
	const usual =
		count === 0 ? 0 : Math.min(count, mean + CLIP_DEVIATIONS * Math.sqrt(ratio * mean) + 1);
	state.reports[cell] = (state.reports[cell] as number) * DECAY + usual;
	state.exposure[cell] = (state.exposure[cell] as number) * DECAY + exposure;
}

/**
 * Writes each cell's level (reports a week at exposure 1) and the squared coefficient of variation of
 * what is known about it.
 * Method: the gamma–Poisson posterior (D. G. Clayton and J. Kaldor, Biometrics 43, 1987, 671–681) with
 * weights that halve in 60 weeks; the prior is the issue's level everywhere.
 * @param now this week's reports: while nothing has taught yet, they say what is usual. A level of 1
 * instead would leave the exposures of a country where a commune reports once in ten years at a
 * thousandth, and the prior would outweigh decades.
 */
export function writeLevels(
	frame: CountFrame,
	state: LevelState,
	now: ArrayLike<number>,
	level: Float64Array,
	uncertainty: Float64Array
): void {
	const communes = frame.communes.length;
	for (let issue = 0; issue < frame.issues.length; issue++) {
		const [from, to] = [issue * communes, (issue + 1) * communes];
		let [reports, exposure, reportsNow] = [0, 0, 0];
		for (let cell = from; cell < to; cell++) {
			reports += state.reports[cell] as number;
			exposure += state.exposure[cell] as number;
			reportsNow += now[cell] as number;
		}
		const everywhere = exposure > 0 ? reports / exposure : (reportsNow + 1) / communes;
		for (let cell = from; cell < to; cell++) {
			const shape = (state.reports[cell] as number) + PRIOR_WEEKS * everywhere;
			level[cell] = shape / ((state.exposure[cell] as number) + PRIOR_WEEKS);
			uncertainty[cell] = 1 / Math.max(1, shape);
		}
	}
}
