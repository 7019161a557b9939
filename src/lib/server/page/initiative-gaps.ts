import { wholeWeeksBefore, type Period } from '#lib/domain/period.ts';
import { MIN_FOR_SHARE, MIN_PUBLISHED_CELL } from '#lib/domain/suppression.ts';
import { shareDifferenceInterval } from '#lib/stats/share-difference-interval.ts';
import type { Interval } from '#lib/stats/wilson-interval.ts';
import {
	gapByGroup,
	gapPlaces,
	type GroupGap,
	type PlaceGap
} from '../queries/initiatives/gap-score.ts';
import { freshness } from '../queries/reference/freshness.ts';
import type { Asking } from './page-load.ts';

const WEEKS = 52;
const SHOWN_PLACES = 20;

/** An issue group with its gap (−1 to 1); null where either whole is too small to give a share. */
export interface ScoredGroup extends Omit<GroupGap, 'open_count' | 'feedback_count'> {
	/** null where it must not be shown */
	feedback_count: number | null;
	open_count: number | null;
	gap: number | null;
	interval: Interval | null;
}

/** Share of negative feedback minus share of initiatives, with its interval; the widest gap first. */
export function scoreGroups(groups: readonly GroupGap[]): ScoredGroup[] {
	const scored = groups.map((row) => {
		const feedback = { part: row.feedback_count, whole: row.feedback_total };
		const initiatives = { part: row.initiative_count, whole: row.initiative_total };
		const isEnough = Math.min(feedback.whole, initiatives.whole) >= MIN_FOR_SHARE;
		return {
			...row,
			gap: isEnough ? feedback.part / feedback.whole - initiatives.part / initiatives.whole : null,
			interval: isEnough ? shareDifferenceInterval(feedback, initiatives) : null
		};
	});
	return scored.toSorted(
		(a, b) =>
			(b.gap ?? -1) - (a.gap ?? -1) ||
			(b.feedback_count ?? 0) - (a.feedback_count ?? 0) ||
			(a.issue_group < b.issue_group ? -1 : 1)
	);
}

const isSmall = (count: number) => count > 0 && count < MIN_PUBLISHED_CELL;

/**
 * What a leader may see: groups with a small cell lose all their counts, since a count can be worked
 * out from a share, and with them the smallest other one, since it could be worked out from the total.
 */
export function publishedGroups(groups: readonly ScoredGroup[]): ScoredGroup[] {
	const small = groups.filter(
		({ feedback_count, open_count }) =>
			isSmall(feedback_count ?? 0) ||
			isSmall(open_count ?? 0) ||
			isSmall((feedback_count ?? 0) - (open_count ?? 0))
	);
	const hidden = new Set(small);
	if (small.length === 1) {
		const others = groups.filter((row) => !hidden.has(row) && (row.feedback_count ?? 0) > 0);
		const [smallest] = others.toSorted((a, b) => (a.feedback_count ?? 0) - (b.feedback_count ?? 0));
		if (smallest) hidden.add(smallest);
	}
	const blank = { feedback_count: null, open_count: null, gap: null, interval: null };
	return groups.map((row) => (hidden.has(row) ? { ...row, ...blank } : row));
}

/** A place with its counts; null where a leader could work out a small cell from one. */
export interface ShownPlace extends Omit<PlaceGap, 'feedback_count' | 'open_over_30_count'> {
	feedback_count: number | null;
	open_over_30_count: number | null;
}

/** Of a listed place a leader sees the unanswered alone: they are five or more. */
const publishedPlace = (row: PlaceGap): ShownPlace => ({
	...row,
	feedback_count: null,
	open_over_30_count: null
});

export interface Gaps {
	period: Period;
	groups: ScoredGroup[];
	places: readonly ShownPlace[];
}

/** Where serious feedback has no initiative, in one dataset; empty lists where it has no feedback. */
export async function initiativeGaps({ warehouse, viewer, view }: Asking): Promise<Gaps> {
	const { as_of } = await freshness(warehouse, viewer);
	const period = wholeWeeksBefore(as_of, WEEKS);
	const [groups, places] = await Promise.all([
		gapByGroup(warehouse, viewer, view, period),
		gapPlaces(warehouse, viewer, view, period, SHOWN_PLACES)
	]);
	const hasFeedback = groups.some(({ feedback_count }) => feedback_count > 0);
	const scored = hasFeedback ? scoreGroups(groups) : [];
	const isPublished = viewer.role === 'leader';
	return {
		period,
		groups: isPublished ? publishedGroups(scored) : scored,
		places: isPublished ? places.map(publishedPlace) : places
	};
}
