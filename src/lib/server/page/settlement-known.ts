import { DEFAULT_FILTERS } from '#lib/domain/filters.ts';
import { addDays } from '#lib/domain/period.ts';
import { feedbackFigures } from '../queries/feedback/feedback-figures.ts';
import { freshness } from '../queries/reference/freshness.ts';
import type { Asking } from './page-load.ts';

interface SettledCounts {
	answered_count: number;
	resolved_count: number;
}
const isSettled = (counts: SettledCounts) => counts.answered_count + counts.resolved_count > 0;

/** Rows of a dataset that tells nothing of answers: with nothing due there is no share to print. */
export const withoutSettlement = <Row extends object>(rows: readonly Row[]): Row[] =>
	rows.map((row) => ({ ...row, due_count: 0, answered_on_time_count: 0 }));

/**
 * Whether the dataset tells at all what became of cases. Where no case of the whole scope was ever
 * answered, no steps or answers were loaded, and "0 % on time" would be a statement about nothing.
 */
export async function isSettlementKnown(
	{ warehouse, viewer, view }: Asking,
	counts: SettledCounts
): Promise<boolean> {
	if (isSettled(counts)) return true;
	const { as_of, datasets } = await freshness(warehouse, viewer);
	const from = datasets.find(({ dataset }) => dataset === view.dataset)?.first_received_on;
	if (!from) return false;
	const everything = { ...view, filters: DEFAULT_FILTERS };
	const period = { from, to: addDays(as_of, 1) };
	return isSettled(await feedbackFigures(warehouse, viewer, everything, period));
}
