import { feedbackByChannel } from '../queries/feedback/feedback-by-channel.ts';
import { feedbackByIssueGroup } from '../queries/feedback/feedback-by-issue.ts';
import { feedbackByKind } from '../queries/feedback/feedback-by-kind.ts';
import { feedbackByStatus } from '../queries/feedback/feedback-by-status.ts';
import { feedbackFigures } from '../queries/feedback/feedback-figures.ts';
import type { Asking } from './page-load.ts';

interface FacetCount {
	code: string;
	n: number;
}

/** Values of each filter with their counts; each facet is counted without its own filter. */
export async function feedbackFacets({ warehouse, viewer, view }: Asking) {
	const without = (key: 'channel' | 'kind' | 'status' | 'group' | 'sentiment') => ({
		...view,
		comparison: null,
		filters: { ...view.filters, [key]: [], ...(key === 'group' && { issue: [] }) }
	});
	const [groups, kinds, channels, statuses, counts] = await Promise.all([
		feedbackByIssueGroup(warehouse, viewer, without('group')),
		feedbackByKind(warehouse, viewer, without('kind')),
		feedbackByChannel(warehouse, viewer, without('channel')),
		feedbackByStatus(warehouse, viewer, without('status')),
		feedbackFigures(warehouse, viewer, without('sentiment'))
	]);
	const sentiment: FacetCount[] = (['negative', 'neutral', 'positive', 'unsure'] as const).map(
		(code) => ({ code, n: counts[`${code}_count`] })
	);
	const coded = (rows: readonly { code: string | null; n: number }[]): FacetCount[] =>
		rows.flatMap(({ code, n }) => (code === null ? [] : [{ code, n }]));
	return {
		sentiment,
		kind: coded(kinds),
		group: groups.map((row) => ({ code: row.issue_group, n: row.n })),
		status: coded(statuses),
		channel: coded(channels)
	};
}
