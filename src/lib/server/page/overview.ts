import { findingsOf } from '#lib/domain/finding.ts';
import { addDays } from '#lib/domain/period.ts';
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
import type { Asking } from './page-load.ts';

const SPARK_DAYS = 91;

/** The five headline figures, now and in the comparison period, with the 13 weeks behind them. */
export async function headline({ warehouse, viewer, view }: Asking) {
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
	return { now, before, wait, waitBefore, sparks };
}
export type Headline = Awaited<ReturnType<typeof headline>>;

/** Provinces of the country, or communes of the province that is looked at. */
export async function areasOf({ warehouse, viewer, view }: Asking) {
	const province = view.filters.province ?? viewer.province_code;
	return province
		? feedbackByCommune(warehouse, viewer, view, province)
		: feedbackByProvince(warehouse, viewer, view);
}

async function coverageOf({ warehouse, viewer, view }: Asking) {
	const rows = await initiativeCoverage(warehouse, viewer, view);
	const { province } = view.filters;
	const inScope = rows.filter((row) => province === null || row.province_code === province);
	const year = Math.max(...inScope.map((row) => row.year));
	const ofYear = inScope.filter((row) => row.year === year);
	const sum = (key: 'covered_count' | 'commune_count') =>
		ofYear.reduce((total, row) => total + row[key], 0);
	return ofYear.length
		? { year, covered_count: sum('covered_count'), commune_count: sum('commune_count') }
		: null;
}

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
			risingIssues(warehouse, viewer, view, 5),
			unansweredIssues(warehouse, viewer, view, 5),
			topCommunes(warehouse, viewer, view, 8),
			coverageOf(asking),
			countOnly(warehouse, viewer, view)
		]);
	const findings = findingsOf({
		rising,
		unanswered,
		now: head.now,
		before: head.before,
		places: areas
	});
	const hidden = counted.reduce((total, row) => total + (row.n ?? 0), 0);
	return {
		...{ head, areas, weeks, weeksBefore, rising, unanswered, communes, coverage, findings },
		issues: issues.slice(0, 10),
		countOnly: hidden
	};
}
