import type { UsableCluster } from './usable-clusters.ts';
import { isNearExpected } from './near-expected.ts';
import { RATIO_STEP } from './lifecycle-rules.ts';
import type { LiveHotspot } from './lifecycle-state.ts';
import type { Footprint, HotspotOfWeek, LifecycleWeek } from './lifecycle-week.ts';
import { nextState } from './next-state.ts';

const GROWTH_WEEKS = 3;

interface Counted {
	hotspot: LiveHotspot;
	footprint: Footprint;
	isInBand: boolean;
}

/** Where the tone fired, negative reports are counted: there are as many reports as ever. */
const sizeOf = (lane: LiveHotspot['lane'], counted: Footprint) =>
	lane === 'tone'
		? { observed: counted.negative, expected: counted.negativeExpected }
		: { observed: counted.observed, expected: counted.expected };

/** Expected counts near 0 would make any ratio infinite. */
const ratioOf = ({ observed, expected }: ReturnType<typeof sizeOf>) =>
	observed / Math.max(expected, 0.1);

/** The hotspot with what this week says of it, before its state is known. */
function counted(hotspot: LiveHotspot, used: UsableCluster | null, week: LifecycleWeek): Counted {
	const { issue, members, window_weeks } = hotspot;
	if (!used?.isInBand) {
		const footprint = week.measure(issue, members, window_weeks);
		const kept = { ...hotspot, quiet_weeks: hotspot.quiet_weeks + 1 };
		return { hotspot: kept, footprint, isInBand: false };
	}
	const { cluster, communes } = used;
	const size = sizeOf(cluster.lane, cluster);
	const ratio = ratioOf(size);
	const isFirst = hotspot.band_weeks === 0 && hotspot.state !== 'fading';
	const hasGrown =
		!isFirst &&
		(ratio > hotspot.ratio * (1 + RATIO_STEP) || communes.length > hotspot.members.length);
	const seen: LiveHotspot = {
		...hotspot,
		...{ members: communes, lane: cluster.lane, window_weeks: cluster.windowWeeks, ratio },
		seen_week_on: week.week_on,
		band_weeks: hotspot.band_weeks + 1,
		quiet_weeks: 0,
		weekly_rate: size.observed / cluster.windowWeeks,
		grown: [hasGrown, ...hotspot.grown].slice(0, GROWTH_WEEKS)
	};
	return { hotspot: seen, footprint: cluster, isInBand: true };
}

function isNear(before: LiveHotspot, { issue, members, lane }: LiveHotspot, week: LifecycleWeek) {
	const now = sizeOf(lane, week.measure(issue, members, 1));
	return isNearExpected(now.observed, now.expected, before.weekly_rate);
}

/** How a hotspot lives through a week; `left` when this was its last. */
export interface LivedOn {
	hotspot: LiveHotspot;
	/** null for one that was closed */
	ofWeek: HotspotOfWeek | null;
	left: 'resolved' | 'closed' | null;
}

/**
 * Takes a hotspot through a week: its counts, its state, what the next week needs to know.
 *
 * @param before the hotspot after last week; one that opens has no week in the band yet
 * @param used its cluster; null where the detector saw none
 */
export function liveOn(
	before: LiveHotspot,
	used: UsableCluster | null,
	week: LifecycleWeek
): LivedOn {
	const { hotspot, footprint, isInBand } = counted(before, used, week);
	const score = used?.cluster.score ?? 0;
	const isOpening = before.seen_week_on === '';
	const is_flagged = isInBand && score >= week.threshold;
	const state = nextState({
		...{ isFlagged: is_flagged, isInBand, bandWeeks: hotspot.band_weeks },
		before: isOpening ? null : before.state,
		wasFlagged: before.flagged_week_on !== null,
		quietWeeks: hotspot.quiet_weeks,
		grownWeeks: isInBand ? hotspot.grown.filter(Boolean).length : 0,
		isNearExpected: before.flagged_week_on !== null && isNear(before, hotspot, week),
		isAnswered: week.answered.has(before.hotspot_id),
		isRecurrence: before.recurs_of !== null
	});
	if (state === null) return { hotspot, ofWeek: null, left: 'closed' };
	const lived: LiveHotspot = {
		...hotspot,
		state,
		flagged_week_on: before.flagged_week_on ?? (is_flagged ? week.week_on : null),
		peak_score: Math.max(before.peak_score, score),
		...(state === 'fading' && { band_weeks: 0, grown: [] })
	};
	const ofWeek: HotspotOfWeek = {
		...footprint,
		hotspot_id: lived.hotspot_id,
		issue: lived.issue,
		first_week_on: lived.first_week_on,
		flagged_week_on: lived.flagged_week_on,
		recurs_of: lived.recurs_of,
		...{ state, lane: lived.lane, score, is_flagged },
		volumeScore: used?.cluster.volumeScore ?? 0,
		toneScore: used?.cluster.toneScore ?? 0,
		windowWeeks: lived.window_weeks,
		peak_before: isOpening ? null : before.peak_score
	};
	return { hotspot: lived, ofWeek, left: state === 'resolved' ? 'resolved' : null };
}
