import type { RecentToneState } from './recent-tone.ts';
import { TONE, TONE_DEPTH, TONE_WINDOWS } from './tone-settings.ts';

/** Where an issue's communes lie in the weeks kept. */
export interface ToneCells {
	/** the last week of the windows */
	week: number;
	/** issues × communes */
	cells: number;
	/** of its first commune */
	from: number;
}

/** One issue over a window of weeks. */
export interface ToneWindow {
	weeks: number;
	/** nats, an entry a commune */
	evidence: Float64Array;
}

/** A window of each length, the latest week alone first, for one issue and week after the other. */
export const toneRoom = (communes: number): ToneWindow[] =>
	[1, ...TONE_WINDOWS].map((weeks) => ({ weeks, evidence: new Float64Array(communes) }));

const at = (values: ArrayLike<number>, place: number): number => values[place] as number;

/** Where the communes of the week so many before the last lie. */
const pastWeek = ({ week, cells, from }: ToneCells, ago: number): number =>
	((week - ago) % TONE_DEPTH) * cells + from;

/** Writes the evidence of an issue's last weeks over what is in the windows; of as many as there are weeks for. */
export function writeToneWindows(
	windows: readonly ToneWindow[],
	recent: RecentToneState,
	place: ToneCells
): ToneWindow[] {
	const known = windows.filter(({ weeks }) => weeks <= place.week + 1);
	let added = 0;
	known.forEach(({ weeks, evidence }, k) => {
		const shorter = known[k - 1];
		if (shorter) evidence.set(shorter.evidence);
		else evidence.fill(0);
		for (; added < weeks; added++) addWeek(evidence, recent.evidence, pastWeek(place, added));
	});
	return known;
}

function addWeek(sum: Float64Array, kept: Float32Array, from: number): void {
	for (let commune = 0; commune < sum.length; commune++)
		sum[commune] = at(sum, commune) + at(kept, from + commune);
}

/** Reports, and negative ones among them. */
export interface ToneCounts {
	reports: number;
	negative: number;
	/** negative reports expected among them */
	expected: number;
}

/** One commune's counts over a window: few are asked for, so they are not summed beforehand. */
export function toneCounts(
	recent: RecentToneState,
	place: ToneCells,
	weeks: number,
	commune: number
): ToneCounts {
	const counts: ToneCounts = { reports: 0, negative: 0, expected: 0 };
	for (let ago = 0; ago < weeks; ago++) {
		const cell = pastWeek(place, ago) + commune;
		counts.reports += at(recent.reports, cell);
		counts.negative += at(recent.negative, cell);
		counts.expected += at(recent.expected, cell);
	}
	return counts;
}

/**
 * Evidence in each commune with enough to start a cluster, 0 in others, less by as much as its reports
 * scatter more than independent ones would: those of a commune whose share is not well known stand or
 * fall together.
 * Method: the variance of a beta–binomial count over a binomial one's (D. A. Williams, Applied
 * Statistics 31, 1982, 144–148).
 * @param dispersion at least 1, so that what is too little before is too little after
 * @returns null where no commune has enough
 */
export function temperedEvidence(
	{ evidence }: ToneWindow,
	reportsOf: (commune: number) => number,
	correlation: Float64Array,
	dispersion: number
): Float64Array | null {
	let tempered: Float64Array | null = null;
	for (let commune = 0; commune < evidence.length; commune++) {
		const nats = at(evidence, commune);
		if (nats < TONE.seed) continue;
		tempered ??= new Float64Array(evidence.length);
		const others = Math.max(0, reportsOf(commune) - 1);
		tempered[commune] = nats / (dispersion + others * at(correlation, commune));
	}
	return tempered;
}
