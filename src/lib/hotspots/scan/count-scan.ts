import {
	blankExpectedCounts,
	expectWeek,
	GUARD_WEEKS,
	teachExpectedCounts,
	type ExpectedCounts,
	type ExpectedCountsState
} from '../expected/expected-counts.ts';
import { expectedShares } from '../expected/expected-share.ts';
import { blankShareHistory, teachShare, type ShareHistory } from '../expected/share-history.ts';
import { blankRecentWeeks, keepWeek, weekOffset, type RecentWeeks } from '../recent-weeks.ts';
import type { CountFrame, WeekCounts } from '../weekly-counts.ts';

/** What the scan of counts remembers. */
export interface CountScanState {
	counts: ExpectedCountsState;
	share: ShareHistory;
	recent: RecentWeeks;
}

export const blankCountScan = (frame: CountFrame): CountScanState => ({
	counts: blankExpectedCounts(frame),
	share: blankShareHistory(frame),
	recent: blankRecentWeeks(frame)
});

/** Takes in a week: works out what was to be expected of it, and lets the week that leaves the guard teach. */
export function takeInCounts(
	frame: CountFrame,
	state: CountScanState,
	week: number,
	counts: WeekCounts
): ExpectedCounts {
	if (week > GUARD_WEEKS) teachWeek(frame, state, week - GUARD_WEEKS - 1);
	const expected = expectWeek(frame, state.counts, week, counts.n);
	const shares = new Float32Array(expected.mean.length);
	expectedShares(frame, state.share, shares);
	keepWeek(state.recent, week, counts, expected, shares);
	return expected;
}

function teachWeek(frame: CountFrame, { counts, share, recent }: CountScanState, week: number) {
	const cells = frame.issues.length * frame.communes.length;
	const from = weekOffset(week, cells);
	teachExpectedCounts(frame, counts, recent, week);
	const [reports, negative] = [
		recent.reports.subarray(from, from + cells),
		recent.negative.subarray(from, from + cells)
	];
	teachShare(share, reports, negative);
}
