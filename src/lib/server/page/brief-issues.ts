import { sentimentCounts } from '#lib/domain/brief/sentiment-counts.ts';
import { publishRows } from '#lib/domain/brief/publish-rows.ts';
import { feedbackByIssue, type FeedbackIssue } from '../queries/feedback/feedback-by-issue.ts';
import { risingIssues } from '../queries/feedback/rising-issues.ts';
import { unansweredIssues } from '../queries/feedback/unanswered-issues.ts';
import { isRanked } from './overview.ts';
import type { Asking } from './page-load.ts';

const RANKED = 5;
const LISTED = 20;
/** as many as a question gives: small cells are hidden over all of them, and few are shown */
const ALL = 100;

/** Only what a brief prints is cut for publication: what it leaves out gives nothing away. */
const printed = (row: FeedbackIssue) => ({
	...{ issue: row.issue, name_vi: row.name_vi, name_en: row.name_en },
	...sentimentCounts(row),
	due_count: row.due_count,
	answered_on_time_count: row.answered_on_time_count,
	previous_n: row.previous_n
});

/** What people raise, cut for publication: most frequent, surest rise, longest unanswered. */
export async function briefIssues({ warehouse, viewer, view }: Asking) {
	const [all, rises, waiting] = await Promise.all([
		feedbackByIssue(warehouse, viewer, view),
		risingIssues(warehouse, viewer, view, ALL),
		unansweredIssues(warehouse, viewer, view, ALL)
	]);
	const shown = publishRows(all.map(printed));
	const byIssue = new Map(shown.map((row) => [row.issue, row]));
	const rising = rises.flatMap(({ issue }) => byIssue.get(issue) ?? []).filter(isRanked);
	const unanswered = publishRows(waiting).filter(isRanked);
	const listed = shown.filter((row) => isRanked(row) && row.n !== null && row.n > 0);
	return {
		listed: listed.slice(0, LISTED),
		rising: rising.filter(({ n }) => n !== null).slice(0, RANKED),
		unanswered: unanswered.filter(({ open_count }) => open_count !== null).slice(0, RANKED)
	};
}
export type BriefIssues = Awaited<ReturnType<typeof briefIssues>>;
