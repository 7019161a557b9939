import { publishOutcome } from '#lib/domain/brief/publish-outcome.ts';
import { publishCount, publishParts } from '#lib/domain/brief/publish-parts.ts';
import { sentimentCounts } from '#lib/domain/brief/sentiment-counts.ts';
import { publishRows } from '#lib/domain/brief/publish-rows.ts';
import { publishedSeries } from '#lib/domain/brief/published-series.ts';
import { isRipe, type HeadlineCounts, type MedianWait } from '#lib/domain/figures.ts';
import type { FeedbackWeek } from '../queries/feedback/feedback-by-week.ts';
import { ageing, type Age } from '../queries/settlement/ageing.ts';
import {
	settlementFigures,
	type SettlementFigures
} from '../queries/settlement/settlement-figures.ts';
import { comparableOnTime, type Headline } from './overview.ts';
import type { Asking } from './page-load.ts';

function publishFigures(counts: HeadlineCounts, settled: SettlementFigures, ages: readonly Age[]) {
	const [sentiment] = publishRows([sentimentCounts(counts)]);
	return {
		...(sentiment as NonNullable<typeof sentiment>),
		...publishOutcome({ ...settled, ...counts }, ages)
	};
}
export type BriefCounts = ReturnType<typeof publishFigures>;

/** A median of fewer than five cases would speak of each of them. */
function publishWait(
	wait: MedianWait | null,
	counted: number | null
): (Omit<MedianWait, 'n'> & { n: number | null }) | null {
	if (wait === null) return null;
	const n = publishParts(counted, [wait.n])[0] ?? null;
	return publishCount(wait.n) === null
		? { median: null, low: null, high: null, n }
		: { ...wait, n };
}

/** Weeks with what the trend draws of them, cut for publication. */
export const publishWeeks = (weeks: readonly FeedbackWeek[]) =>
	publishRows(
		weeks.map(({ received_week, is_partial, ...week }) => ({
			...{ received_week, is_partial },
			...sentimentCounts(week)
		}))
	);

/** Weeks that the period cuts, or of which the trend hides the number. */
const hiddenWeeks = (
	weeks: readonly { received_week: string; n: number | null; is_partial: boolean }[]
) =>
	new Set(
		weeks.filter((week) => week.is_partial || week.n === null).map((week) => week.received_week)
	);

type Spark = Headline['sparks'][number];
/** A week counts as ripe when as many of its cases are due as in the ripest one, less a tenth. */
const RIPE_PART = 0.9;
const dueShare = (week: Spark) =>
	week.counted_count === 0 ? 0 : week.due_count / week.counted_count;

/** The weeks behind the sparklines with what these draw, and nothing else. */
function ripeWeeks(weeks: Headline['sparks']) {
	const ripest = Math.max(0, ...weeks.map(dueShare));
	return weeks.map((week) => ({
		...{ received_week: week.received_week, is_partial: week.is_partial, wait: week.wait },
		...sentimentCounts(week),
		due_count: week.due_count,
		answered_on_time_count: week.answered_on_time_count,
		is_ripe: dueShare(week) >= RIPE_PART * ripest
	}));
}

/** The five headline figures of a brief and what came of the cases, cut for publication. */
export async function briefFigures(
	{ warehouse, viewer, view }: Asking,
	head: Headline,
	weeks: readonly FeedbackWeek[]
) {
	const { comparison } = view;
	const [ages, settled, settledBefore] = await Promise.all([
		ageing(warehouse, viewer, view),
		settlementFigures(warehouse, viewer, view),
		comparison && settlementFigures(warehouse, viewer, view, comparison)
	]);
	const now = publishFigures(head.now, settled, ages);
	const before = head.before && settledBefore && publishFigures(head.before, settledBefore, []);
	const shown = publishWeeks(weeks);
	return {
		...{ now, before, weeks: shown },
		isRipe: head.before !== null && isRipe(head.now) && isRipe(head.before),
		/** null where the periods cannot be told apart */
		onTimeBefore: comparableOnTime(head) && before,
		wait: publishWait(head.wait, now.counted_count),
		waitBefore: publishWait(head.waitBefore, before?.counted_count ?? null),
		series: publishedSeries(publishRows(ripeWeeks(head.sparks)), hiddenWeeks(shown)),
		corrected: now.negative_count === null ? null : head.corrected
	};
}
export type BriefFigures = Awaited<ReturnType<typeof briefFigures>>;
