import { publishedSlice, type SliceFigures } from '#lib/domain/cube/slice.ts';
import type { ExploreState } from '#lib/domain/explore/state.ts';
import { daysBetween } from '#lib/domain/period.ts';
import { publishedWeeks } from '#lib/server/export/published-weeks.ts';
import { exploreSlice } from '#lib/server/page/explore.ts';
import type { Asking } from '#lib/server/page/page-load.ts';
import { feedbackByWeek } from '#lib/server/queries/feedback/feedback-by-week.ts';
import { feedbackFigures } from '#lib/server/queries/feedback/feedback-figures.ts';

const DAYS_A_WEEK = 7;

async function pageRows({ warehouse, viewer, view }: Asking) {
	const { comparison } = view;
	const [now, before, weeks, weeksBefore] = await Promise.all([
		feedbackFigures(warehouse, viewer, view),
		comparison && feedbackFigures(warehouse, viewer, view, comparison),
		feedbackByWeek(warehouse, viewer, view),
		comparison ? feedbackByWeek(warehouse, viewer, view, comparison) : []
	]);
	return { head: { now, before }, weeks, weeksBefore, isSuppressed: false };
}

const zeros = (figures: SliceFigures) => ({
	n: figures.n ?? 0,
	negative_count: figures.negative_count ?? 0,
	neutral_count: figures.neutral_count ?? 0,
	positive_count: figures.positive_count ?? 0,
	unsure_count: figures.unsure_count ?? 0
});

/** The weeks that are brushed, or all of the period. */
async function exploreRows(asking: Asking, state: ExploreState) {
	const slice = publishedSlice(await exploreSlice(asking, state));
	const { from: first, to: end } = state.selection.now ?? slice.frame.period;
	const weeks = slice.weeks
		.filter(({ from, to }) => from >= first && to <= end)
		.map(({ from, to, now }) => ({
			received_week: from,
			...zeros(now),
			is_partial: daysBetween(from, to) < DAYS_A_WEEK
		}));
	const { now, before } = slice.total;
	return {
		head: { now: zeros(now), before: before && zeros(before) },
		...{ weeks, weeksBefore: [] },
		isSuppressed: slice.weeks.some(({ now: week }) => Object.values(week).includes(null))
	};
}

/** The rows of the weekly trend of a page, or of a state of Explore, as they may be published. */
export async function trendRows(asking: Asking, state: ExploreState | null) {
	const { head, weeks, weeksBefore, isSuppressed } = state
		? await exploreRows(asking, state)
		: await pageRows(asking);
	const [shown, before] = [publishedWeeks(weeks), publishedWeeks(weeksBefore)];
	return {
		head,
		weeks: shown.weeks,
		weeksBefore: before.weeks,
		isSuppressed: isSuppressed || shown.hidden_count + before.hidden_count > 0
	};
}
