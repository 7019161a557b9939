import { isRipe, type HeadlineCounts } from '#lib/domain/figures.ts';
import { findingsOf } from '#lib/domain/finding.ts';
import { addDays } from '#lib/domain/period.ts';
import { comparableWait, shownWait } from '#lib/domain/shown-median.ts';
import { sharesDiffer } from '#lib/stats/beyond-chance.ts';
import { feedbackByIssue } from '../queries/feedback/feedback-by-issue.ts';
import { feedbackByProvince } from '../queries/feedback/feedback-by-province.ts';
import { feedbackByCommune, topCommunes } from '../queries/feedback/feedback-by-commune.ts';
import { feedbackByWeek } from '../queries/feedback/feedback-by-week.ts';
import { feedbackFigures } from '../queries/feedback/feedback-figures.ts';
import { medianWaitByWeek } from '../queries/feedback/median-wait-by-week.ts';
import { medianWait } from '../queries/feedback/median-wait.ts';
import { risingIssues } from '../queries/feedback/rising-issues.ts';
import { unansweredIssues } from '../queries/feedback/unanswered-issues.ts';
import { initiativeCoverage } from '../queries/initiatives/initiative-coverage.ts';
import { countOnly } from '../queries/reference/count-only.ts';
import { correctedNegative } from './corrected-negative.ts';
import type { Asking } from './page-load.ts';
import { isSettlementKnown, withoutSettlement } from './settlement-known.ts';

const SPARK_DAYS = 91;

/** The five headline figures, now and in the comparison period, with the 13 weeks behind them. */
export async function headline(asking: Asking) {
	const { warehouse, viewer, view } = asking;
	const { period, comparison } = view;
	const spark = { from: addDays(period.to, -SPARK_DAYS), to: period.to };
	const [now, before, wait, waitBefore, weeks, waits] = await Promise.all([
		feedbackFigures(warehouse, viewer, view),
		comparison && feedbackFigures(warehouse, viewer, view, comparison),
		medianWait(warehouse, viewer, view),
		comparison && medianWait(warehouse, viewer, view, comparison),
		feedbackByWeek(warehouse, viewer, view, spark),
		medianWaitByWeek(warehouse, viewer, view, spark)
	]);
	const sparks = weeks.map((week) => ({ ...week, wait: waits.get(week.received_week) ?? null }));
	const [corrected, has_settlement] = await Promise.all([
		correctedNegative({ warehouse, viewer }, now),
		isSettlementKnown(asking, now)
	]);
	return {
		...{ now, before, sparks, corrected, has_settlement },
		wait: shownWait(wait),
		waitBefore: comparableWait(wait, waitBefore)
	};
}
export type Headline = Awaited<ReturnType<typeof headline>>;

/** Provinces of the country, or communes of the province that is looked at. */
export async function areasOf({ warehouse, viewer, view }: Asking) {
	const province = view.filters.province ?? viewer.province_code;
	return province
		? feedbackByCommune(warehouse, viewer, view, province)
		: feedbackByProvince(warehouse, viewer, view);
}

/** By year of the register, oldest first: how many communes of the scope have a recognised initiative. */
export async function coverageOf({ warehouse, viewer, view }: Asking) {
	const rows = await initiativeCoverage(warehouse, viewer, view);
	const { province } = view.filters;
	const inScope = rows.filter((row) => province === null || row.province_code === province);
	const sum = (cells: typeof rows, key: 'covered_count' | 'commune_count') =>
		cells.reduce((total, row) => total + row[key], 0);
	return [...Map.groupBy(inScope, (row) => row.year)]
		.map(([year, cells]) => ({
			year,
			covered_count: sum(cells, 'covered_count'),
			commune_count: sum(cells, 'commune_count')
		}))
		.toSorted((a, b) => a.year - b.year);
}

/** The counts to compare "on time" with: none where cases are not due yet or chance may be all. */
export function comparableOnTime({ now, before }: Headline) {
	if (!before || !isRipe(now) || !isRipe(before)) return null;
	const part = ({ answered_on_time_count, due_count }: HeadlineCounts) => ({
		part: answered_on_time_count,
		whole: due_count
	});
	return sharesDiffer(part(now), part(before)) ? before : null;
}

/** Texts without a clear issue are counted, but they are no issue to rank. */
const UNRANKED = 'other.unclear';
export const isRanked = ({ issue }: { issue: string }) => issue !== UNRANKED;
const SHOWN = 5;
const NOTHING_DUE = { due_count: 0, answered_on_time_count: 0 };

/** Everything that the overview shows, for the scope, period and filters of the view. */
export async function overview(asking: Asking) {
	const { warehouse, viewer, view } = asking;
	const [head, areas, weeks, weeksBefore, issues, rising, unanswered, communes, coverage, counted] =
		await Promise.all([
			headline(asking),
			areasOf(asking),
			feedbackByWeek(warehouse, viewer, view),
			view.comparison ? feedbackByWeek(warehouse, viewer, view, view.comparison) : [],
			feedbackByIssue(warehouse, viewer, view),
			risingIssues(warehouse, viewer, view, SHOWN + 1),
			unansweredIssues(warehouse, viewer, view, SHOWN + 1),
			topCommunes(warehouse, viewer, view, 8),
			coverageOf(asking),
			countOnly(warehouse, viewer, view)
		]);
	const findings = findingsOf({
		rising: rising.filter(isRanked),
		...(head.has_settlement
			? { unanswered: unanswered.filter(isRanked), now: head.now, places: areas }
			: { unanswered: [], now: NOTHING_DUE, places: [] }),
		before: comparableOnTime(head)
	});
	const told = head.has_settlement
		? <Row extends object>(rows: readonly Row[]) => rows
		: withoutSettlement;
	const hidden = counted.reduce((total, row) => total + (row.n ?? 0), 0);
	return {
		...{ head, weeks, weeksBefore, coverage, findings },
		...{ areas: told<(typeof areas)[number]>(areas), communes: told(communes) },
		rising: rising.filter(isRanked).slice(0, SHOWN),
		unanswered: head.has_settlement ? unanswered.filter(isRanked).slice(0, SHOWN) : [],
		issues: told(issues.filter(isRanked).slice(0, 10)),
		unranked_count: issues.find((row) => !isRanked(row))?.n ?? 0,
		countOnly: hidden
	};
}
