import type { Viewer } from '#lib/domain/viewer.ts';
import { MIN_FOR_SHARE } from '#lib/domain/suppression.ts';
import { countRatioInterval } from '#lib/stats/count-ratio-interval.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { feedbackByIssue } from './feedback-by-issue.ts';
import type { FeedbackIssue } from './feedback-by-issue.ts';

export interface RisingIssue extends FeedbackIssue {
	previous_n: number;
	/** times as many as before, at least (95 %); more than 1 means that chance alone is unlikely */
	ratio_low: number;
	/** null when there was none before */
	ratio: number | null;
}

/**
 * Issues that were received more often than in the comparison period by more than chance explains,
 * surest rise first. Empty without a comparison; issues with fewer than 30 texts are left out.
 */
export async function risingIssues(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	limit: number
): Promise<RisingIssue[]> {
	const rows = await feedbackByIssue(warehouse, viewer, view);
	return rows
		.flatMap((row): RisingIssue[] => {
			const { n, previous_n } = row;
			if (previous_n === null || n < MIN_FOR_SHARE) return [];
			const ratio = previous_n === 0 ? null : n / previous_n;
			const ratio_low = countRatioInterval(n, previous_n)?.low ?? 0;
			return [{ ...row, previous_n, ratio, ratio_low }];
		})
		.filter(({ ratio_low }) => ratio_low > 1)
		.toSorted((a, b) => b.ratio_low - a.ratio_low || a.issue.localeCompare(b.issue))
		.slice(0, limit);
}
