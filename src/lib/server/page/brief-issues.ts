import { publishRows } from '#lib/domain/brief/publish-rows.ts';
import { feedbackByIssue } from '../queries/feedback/feedback-by-issue.ts';
import { risingIssues } from '../queries/feedback/rising-issues.ts';
import { unansweredIssues } from '../queries/feedback/unanswered-issues.ts';
import { isRanked } from './overview.ts';
import type { Asking } from './page-load.ts';

const RANKED = 5;
const LISTED = 14;
/** as many as a question gives: small cells are hidden over all of them, and few are shown */
const ALL = 100;

/** What people raise, cut for publication: most frequent, surest rise, longest unanswered. */
export async function briefIssues({ warehouse, viewer, view }: Asking) {
	const [all, rises, waiting] = await Promise.all([
		feedbackByIssue(warehouse, viewer, view),
		risingIssues(warehouse, viewer, view, ALL),
		unansweredIssues(warehouse, viewer, view, ALL)
	]);
	const shown = publishRows(all);
	const byIssue = new Map(shown.map((row) => [row.issue, row]));
	const rising = rises.flatMap(({ issue }) => byIssue.get(issue) ?? []).filter(isRanked);
	const unanswered = publishRows(waiting).filter(isRanked);
	return {
		listed: shown.filter(isRanked).slice(0, LISTED),
		rising: rising.filter(({ n }) => n !== null).slice(0, RANKED),
		unanswered: unanswered.filter(({ open_count }) => open_count !== null).slice(0, RANKED)
	};
}
export type BriefIssues = Awaited<ReturnType<typeof briefIssues>>;
