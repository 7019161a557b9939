import type { HotspotState } from '#lib/domain/hotspot/hotspot-state.ts';
import { GROWN_WEEKS, PERSISTENT_WEEKS, QUIET } from './lifecycle-rules.ts';

/** What of a hotspot's past and of this week decides how it stands. */
export interface Standing {
	/** last week's; null in its first */
	before: HotspotState | null;
	wasFlagged: boolean;
	isFlagged: boolean;
	isInBand: boolean;
	/** this week counted */
	bandWeeks: number;
	quietWeeks: number;
	/** of the last three weeks */
	grownWeeks: number;
	/** the week by itself counts about what is expected */
	isNearExpected: boolean;
	/** every petition of its communes and weeks is answered or settled */
	isAnswered: boolean;
	isRecurrence: boolean;
}

function whileAbove({ before, wasFlagged, isFlagged, ...now }: Standing): HotspotState {
	if (wasFlagged && now.isNearExpected) return 'fading';
	if (before === 'fading' && !isFlagged) return 'fading';
	if (!now.isInBand && before) return before;
	if (now.bandWeeks >= PERSISTENT_WEEKS && before !== 'fading') return 'persistent';
	if (now.grownWeeks >= GROWN_WEEKS) return 'growing';
	return now.isRecurrence ? 'recurrent' : 'emerging';
}

/**
 * How a hotspot stands this week, by hysteresis: it takes the threshold to open and two weeks below a
 * lower bar to fade. Null: closed, without a state of this week. One that never reached the threshold
 * closes when it would fade, and one that nobody answered after twelve quiet weeks.
 */
export function nextState(standing: Standing): HotspotState | null {
	const { wasFlagged, isFlagged, quietWeeks, isAnswered } = standing;
	if (!wasFlagged && !isFlagged) return quietWeeks >= QUIET.fading ? null : 'candidate';
	if (quietWeeks >= QUIET.resolved && isAnswered) return 'resolved';
	if (quietWeeks >= QUIET.closed) return null;
	if (quietWeeks >= QUIET.fading) return 'fading';
	return whileAbove(standing);
}
