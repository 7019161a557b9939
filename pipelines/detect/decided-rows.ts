import type { WeekDetection } from '#lib/hotspots/detector.ts';
import { communesBeside } from '#lib/hotspots/lifecycle/footprint.ts';
import type { HotspotOfWeek } from '#lib/hotspots/lifecycle/lifecycle-week.ts';
import type { LifecycleStep } from '#lib/hotspots/lifecycle/step-lifecycle.ts';
import type { CountFrame } from '#lib/hotspots/weekly-counts.ts';

/** Rows of one week for the work store, by table. */
export interface DecidedRows {
	hotspot_week: object[];
	hotspot_place: object[];
	hotspot_turn: object[];
	hotspot_budget_week: object[];
}

interface Week {
	dataset: string;
	frame: CountFrame;
	week_on: string;
	detection: WeekDetection;
}

/** Of a low score several arise each week: it says no more than that. */
function recurrenceOf({ recurrenceWeeks }: WeekDetection, score: number): number | null {
	const weeks = recurrenceWeeks(score);
	return weeks === null ? null : Math.max(1, weeks);
}

function weekRow(hotspot: HotspotOfWeek, { dataset, frame, week_on, detection }: Week): object {
	const { hotspot_id, first_week_on, recurs_of, state, lane, score, is_flagged } = hotspot;
	return {
		...{ hotspot_id, dataset, first_week_on, recurs_of, week_on, state, lane, score, is_flagged },
		issue: frame.issues[hotspot.issue],
		volume_score: hotspot.volumeScore,
		tone_score: hotspot.toneScore,
		threshold: detection.threshold,
		recurrence_weeks: recurrenceOf(detection, score),
		observed: hotspot.observed,
		expected: hotspot.expected,
		expected_low: hotspot.expectedLow,
		expected_high: hotspot.expectedHigh,
		negative: hotspot.negative,
		negative_expected: hotspot.negativeExpected,
		window_weeks: hotspot.windowWeeks,
		commune_count: hotspot.members.length
	};
}

/** Members, and after them the communes beside them, which are watched over the same weeks. */
function placeRows(hotspot: HotspotOfWeek, { dataset, frame, week_on, detection }: Week) {
	const { hotspot_id, issue, members, windowWeeks } = hotspot;
	const beside = communesBeside(
		frame,
		members.map(({ commune }) => commune)
	).map((commune) => ({ commune, ...detection.expectedOf(issue, commune, windowWeeks) }));
	return [
		...members.map((place) => ({ ...place, is_member: true })),
		...beside
			.map((place) => ({ ...place, is_member: false }))
			.sort((a, b) => b.observed - b.expected - (a.observed - a.expected) || a.commune - b.commune)
	].map(({ commune, is_member, observed, expected, negative, negativeExpected }, index) => ({
		...{ hotspot_id, dataset, week_on, is_member, observed, expected, negative },
		commune_code: frame.communes[commune],
		position: index + 1,
		negative_expected: negativeExpected
	}));
}

/** Reaching a threshold counts once, however often the score falls below it and returns. */
const isNewAt = (threshold: number) => (hotspot: HotspotOfWeek) =>
	hotspot.score >= threshold && (hotspot.peak_before ?? -Infinity) < threshold;

/** What a week's decisions leave in the work store. */
export function decidedRows({ hotspots, turns }: LifecycleStep, week: Week): DecidedRows {
	const { dataset, week_on, detection } = week;
	const positions = new Map<string, number>();
	const positionOf = (id: string) => {
		const position = (positions.get(id) ?? 0) + 1;
		positions.set(id, position);
		return position;
	};
	return {
		hotspot_week: hotspots.map((hotspot) => weekRow(hotspot, week)),
		hotspot_place: hotspots.flatMap((hotspot) => placeRows(hotspot, week)),
		hotspot_turn: turns.map((turn) => ({
			...{ ...turn, dataset, position: positionOf(turn.hotspot_id) }
		})),
		hotspot_budget_week: detection.thresholds.map(({ budget, threshold }) => ({
			...{ dataset, week_on, budget, threshold },
			new_count: hotspots.filter(isNewAt(threshold)).length
		}))
	};
}
