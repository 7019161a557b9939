import type { Cluster } from '../cluster.ts';
import type { CountFrame, WeekCounts } from '../weekly-counts.ts';
import { blankRecentTone, keepTone, type RecentToneState } from './recent-tone.ts';
import { scanTone } from './scan-tone.ts';
import {
	blankShareDispersion,
	shareDispersion,
	teachShareDispersion,
	type ShareDispersionState
} from './share-dispersion.ts';
import { blankShareHistory, teachShare, type ShareHistory } from '../expected/share-history.ts';
import { expectedTone } from './expected-tone.ts';
import { toneCluster } from './tone-cluster.ts';
import { TONE_DEPTH } from './tone-settings.ts';
import { toneRoom, writeToneWindows, type ToneWindow } from './tone-windows.ts';
import { shiftTone } from './week-shift.ts';

/** All that a tone scan remembers: plain arrays, fit for `structuredClone`. */
export interface ToneScanState {
	/** weeks taken in */
	week: number;
	level: ShareHistory;
	dispersion: ShareDispersionState;
	recent: RecentToneState;
}

/** Finds where as many people write as before, but more of them negatively. */
export interface ToneScan {
	/**
	 * Takes in the next week and tells what it and earlier ones alone show, the best first; no two on one
	 * issue have a commune in common.
	 */
	step(week: WeekCounts): Cluster[];
	/** a copy */
	state(): ToneScanState;
}

/** A tone scan that has seen nothing. */
export const createToneScan = (frame: CountFrame): ToneScan =>
	toneScanFrom(frame, {
		week: 0,
		level: blankShareHistory(frame),
		dispersion: blankShareDispersion(frame.issues.length),
		recent: blankRecentTone(frame.issues.length * frame.communes.length)
	});

/** Goes on where a tone scan of the same frame stood; takes the state over, which it changes. */
export const restoreToneScan = (frame: CountFrame, state: ToneScanState): ToneScan =>
	toneScanFrom(frame, state);

function toneScanFrom(frame: CountFrame, state: ToneScanState): ToneScan {
	const communes = frame.communes.length;
	const cells = frame.issues.length * communes;
	const { level, dispersion, recent } = state;
	let room: ToneWindow[] | null = null;

	/** The week that leaves the windows is free of what they may show: now it teaches. */
	function teachLeavingWeek(): void {
		if (state.week < TONE_DEPTH) return;
		const from = (state.week % TONE_DEPTH) * cells;
		const [reports, negative] = [recent.reports, recent.negative].map((kept) =>
			kept.subarray(from, from + cells)
		) as [Uint16Array, Uint16Array];
		teachShare(level, reports, negative);
	}

	function takeIn(issue: number, week: WeekCounts): Float64Array {
		const from = issue * communes;
		const reports = week.n.subarray(from, from + communes);
		const negative = week.negative.subarray(from, from + communes);
		const tone = expectedTone(level, issue, communes);
		shiftTone(frame, tone.share, reports, negative);
		keepTone(recent, (state.week % TONE_DEPTH) * cells + from, reports, negative, tone.share);
		teachShareDispersion(dispersion, issue, reports, negative, tone);
		return tone.correlation;
	}

	function clustersOf(issue: number, correlation: Float64Array): Cluster[] {
		const place = { week: state.week, cells, from: issue * communes };
		const windows = writeToneWindows((room ??= toneRoom(communes)), recent, place);
		const spread = shareDispersion(dispersion, issue);
		return scanTone(windows, frame.neighbours, {
			...{ recent, place, correlation, dispersion: spread }
		}).map((finding) => toneCluster(issue, finding));
	}

	return {
		step(week) {
			teachLeavingWeek();
			const clusters = frame.issues.flatMap((_, issue) => clustersOf(issue, takeIn(issue, week)));
			state.week++;
			return clusters.sort((a, b) => b.score - a.score);
		},
		state: () => structuredClone(state)
	};
}
