import {
	blankDispersion,
	dispersionRatio,
	teachDispersion,
	type DispersionState
} from './dispersion.ts';
import { blankLevel, teachLevel, writeLevels, type LevelState } from './reports-level.ts';
import { weekOffset, type RecentWeeks } from '../recent-weeks.ts';
import {
	addVolume,
	blankVolume,
	writeVolumeFactors,
	VOLUME_DECAY,
	type VolumeState
} from './volume-factor.ts';
import { blankWeekFactor, weekFactors, type WeekFactorState } from './week-factor.ts';
import type { CountFrame } from '../weekly-counts.ts';

/** A week teaches the level only when so many have followed: what is under suspicion must not teach. */
export const GUARD_WEEKS = 6;
/** From these weeks on there is enough to tell a usual count, a commune's own volume, and the spread. */
const CLIPPED_FROM = 16;
const VOLUME_FROM = 13;
const DISPERSION_FROM = 31;
const LEAST_MEAN = 0.03;

/** What all weeks up to now taught about counts. */
export interface ExpectedCountsState {
	level: LevelState;
	volume: VolumeState;
	weekFactor: WeekFactorState;
	dispersion: DispersionState;
}

/** One week, at `issue * communes + commune`. */
export interface ExpectedCounts {
	mean: Float64Array;
	/** the mean of a cell whose level is 1 */
	exposure: Float64Array;
	/** squared coefficient of variation of what is known of the mean */
	uncertainty: Float64Array;
	/** ratio of variance to mean, one an issue */
	ratio: Float64Array;
}

export const blankExpectedCounts = (frame: CountFrame): ExpectedCountsState => ({
	level: blankLevel(frame),
	volume: blankVolume(frame),
	weekFactor: blankWeekFactor(frame.issues.length),
	dispersion: blankDispersion(frame.issues.length)
});

/**
 * Lets a week that has left the guard teach the level of each cell. What nobody has reported yet teaches
 * nothing: years of silence before an issue is known would hold the expected counts down for years.
 */
export function teachExpectedCounts(
	frame: CountFrame,
	state: ExpectedCountsState,
	recent: RecentWeeks,
	week: number
): void {
	const communes = frame.communes.length;
	const offset = weekOffset(week, communes * frame.issues.length);
	for (let issue = 0; issue < frame.issues.length; issue++) {
		const [from, to] = [issue * communes, (issue + 1) * communes];
		const reports = recent.reports.subarray(offset + from, offset + to);
		if (state.level.exposure[from] === 0 && reports.every((count) => count === 0)) continue;
		const ratio = dispersionRatio(state.dispersion, issue);
		for (let cell = from; cell < to; cell++) {
			const at = offset + cell;
			teachLevel(
				state.level,
				cell,
				recent.reports[at] as number,
				week < CLIPPED_FROM ? Infinity : (recent.mean[at] as number),
				recent.exposure[at] as number,
				ratio
			);
		}
	}
}

/** Of each cell, the one times the other; a loop takes half the time of `map`. */
function product(some: Float64Array, others: Float64Array): Float64Array {
	const products = new Float64Array(some.length);
	for (let cell = 0; cell < products.length; cell++)
		products[cell] = (some[cell] as number) * (others[cell] as number);
	return products;
}

function meanOf(level: Float64Array, exposure: Float64Array): Float64Array {
	const mean = product(level, exposure);
	for (let cell = 0; cell < mean.length; cell++)
		mean[cell] = Math.max(LEAST_MEAN, mean[cell] as number);
	return mean;
}

/**
 * What is to be expected of a week once its counts are in: level × the week's factor in the province ×
 * the commune's own volume. Adds the week to what is known of volumes and spread; the level learns it
 * later, through `teachExpectedCounts`.
 */
export function expectWeek(
	frame: CountFrame,
	state: ExpectedCountsState,
	week: number,
	reports: ArrayLike<number>
): ExpectedCounts {
	const communes = frame.communes.length;
	const cells = communes * frame.issues.length;
	const level = new Float64Array(cells);
	const uncertainty = new Float64Array(cells);
	const volume = new Float64Array(cells).fill(1);
	writeLevels(frame, state.level, reports, level, uncertainty);
	if (week >= VOLUME_FROM) writeVolumeFactors(frame, state.volume, VOLUME_DECAY, volume);
	const usual = product(level, volume);
	const factors = weekFactors(frame, state.weekFactor, reports, usual);
	const withoutVolume = product(level, factors);
	addVolume(state.volume, reports, withoutVolume);
	if (week >= VOLUME_FROM) writeVolumeFactors(frame, state.volume, 1, volume);
	const exposure = product(volume, factors);
	const mean = meanOf(level, exposure);
	if (week >= DISPERSION_FROM) teachDispersion(state.dispersion, communes, reports, mean);
	const ratio = Float64Array.from(frame.issues, (_, issue) =>
		dispersionRatio(state.dispersion, issue)
	);
	return { mean, exposure, uncertainty, ratio };
}
