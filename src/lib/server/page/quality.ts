import { DEFAULT_FILTERS } from '#lib/domain/filters.ts';
import { addDays } from '#lib/domain/period.ts';
import { addsUp, sumRows } from '#lib/domain/row-sums.ts';
import { filterParams } from '../queries/filter-params.ts';
import { batchesQuestion } from '../queries/quality/batches.ts';
import { labelMonthsQuestion } from '../queries/quality/label-months.ts';
import { labelVersionsQuestion } from '../queries/quality/label-versions.ts';
import { sourceCompletenessQuestion } from '../queries/quality/source-completeness.ts';
import { sourceRhythmQuestion } from '../queries/quality/source-rhythm.ts';
import { sourceWeeksQuestion } from '../queries/quality/source-weeks.ts';
import { freshness, freshnessSourcesQuestion } from '../queries/reference/freshness.ts';
import { computedOfAll } from './computed.ts';
import type { Asking } from './page-load.ts';

const QUESTIONS = {
	rows: freshnessSourcesQuestion,
	batches: batchesQuestion,
	rhythm: sourceRhythmQuestion,
	complete: sourceCompletenessQuestion,
	weeks: sourceWeeksQuestion,
	labels: labelMonthsQuestion,
	versions: labelVersionsQuestion
};
const MONTHS = 24;

/** The month of `asOf` and the 24 before it. */
export function monthsShown(asOf: string) {
	const year = Number(asOf.slice(0, 4)) - MONTHS / 12;
	return { from: `${year}-${asOf.slice(5, 7)}-01`, to: addDays(asOf, 1) };
}

/** What is known of the sources, whatever filters the address has; place and dataset hold. */
export async function quality({ warehouse, viewer, view }: Asking) {
	const state = await freshness(warehouse, viewer);
	const period = monthsShown(state.as_of);
	const { province, commune, lang } = view.filters;
	const params = filterParams({ ...DEFAULT_FILTERS, province, commune }, period, view.dataset);
	const [batches, rhythms, completeness] = await Promise.all([
		warehouse.ask(batchesQuestion, viewer, {}),
		warehouse.ask(sourceRhythmQuestion, viewer, params),
		warehouse.ask(sourceCompletenessQuestion, viewer, params)
	]);
	return {
		state,
		period,
		batches,
		rhythms,
		completeness,
		rows: {
			sums: sumRows(batches),
			broken_count: batches.filter((batch) => !addsUp(batch)).length,
			sources: state.sources
		},
		computed: computedOfAll(QUESTIONS, lang)
	};
}
export type Quality = Awaited<ReturnType<typeof quality>>;
