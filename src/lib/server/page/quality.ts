import { DEFAULT_FILTERS, type Filters } from '#lib/domain/filters.ts';
import { addDays, type Period } from '#lib/domain/period.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { addsUp, sumRows } from '#lib/domain/row-sums.ts';
import { countsSource, type CountedQuestion } from '../queries/counted-question.ts';
import { filterParams, type FilterParams } from '../queries/filter-params.ts';
import { auditsQuestion } from '../queries/quality/audits.ts';
import { batchesQuestion } from '../queries/quality/batches.ts';
import { labelMonthsQuestion } from '../queries/quality/label-months.ts';
import { labelVersionsQuestion } from '../queries/quality/label-versions.ts';
import { redactionsQuestion } from '../queries/quality/redactions.ts';
import { rejectionsQuestion } from '../queries/quality/rejections.ts';
import { runsQuestion } from '../queries/quality/runs.ts';
import { sourceCompletenessQuestion } from '../queries/quality/source-completeness.ts';
import { sourceRhythmQuestion } from '../queries/quality/source-rhythm.ts';
import { sourceWeeksQuestion } from '../queries/quality/source-weeks.ts';
import { unplacedNamesQuestion } from '../queries/quality/unplaced-names.ts';
import { dimensions, type Dimensions } from '../queries/reference/dimensions.ts';
import { freshness, type FreshnessSource } from '../queries/reference/freshness.ts';
import { computedOfAll } from './computed.ts';
import type { Asking } from './page-load.ts';
import { driftMonths } from './quality/drift-months.ts';
import { lineage } from './quality/lineage.ts';
import { sourceStrips } from './quality/source-strips.ts';

/** What the page asks, of the place that is looked at: each from the smallest source that holds the place. */
function questionsOf(viewer: Viewer, place: Filters) {
	const of = <Row>(question: CountedQuestion<FilterParams, Row>) =>
		countsSource(question, viewer, { filters: place });
	return {
		batches: batchesQuestion,
		rejections: rejectionsQuestion,
		redactions: redactionsQuestion,
		rhythms: of(sourceRhythmQuestion),
		completeness: of(sourceCompletenessQuestion),
		unplaced: unplacedNamesQuestion,
		weeks: of(sourceWeeksQuestion),
		labels: of(labelMonthsQuestion),
		versions: of(labelVersionsQuestion),
		runs: runsQuestion,
		audits: auditsQuestion
	};
}
const SHOWN_BATCHES = 100;
const YEARS = 2;

/** From the first day of the month of `asOf` two years before to the end of `asOf`. */
export const monthsShown = (asOf: string): Period => ({
	from: `${Number(asOf.slice(0, 4)) - YEARS}-${asOf.slice(5, 7)}-01`,
	to: addDays(asOf, 1)
});

const feedbackSources = (sources: readonly FreshnessSource[]) =>
	sources.filter(({ entity }) => entity === 'feedback');
const namesOfSources = (sources: readonly FreshnessSource[]) =>
	Object.fromEntries(feedbackSources(sources).map((row) => [row.source_id, row.source_title]));

/** Names of channels and issue groups, in one language, by code. */
function namesIn({ codes, issues }: Dimensions, lang: Filters['lang']): Record<string, string> {
	const channels = codes.filter(({ list }) => list === 'channel');
	return Object.fromEntries([
		...channels.map((row) => [row.code, row[`name_${lang}`]]),
		...issues.map((row) => [row.issue_group, row[`group_name_${lang}`]])
	]);
}

/** What is known of sources and labels, whatever filters the address has; place and dataset hold. */
export async function quality({ warehouse, viewer, view }: Asking) {
	const state = await freshness(warehouse, viewer);
	const { province, commune, lang } = view.filters;
	const { dataset } = view;
	const span = monthsShown(state.as_of);
	const place = { ...DEFAULT_FILTERS, province, commune };
	const params = filterParams(place, span, dataset);
	const asked = questionsOf(viewer, place);
	const [batches, rejections, redactions, rhythms, completeness, unplaced] = await Promise.all([
		warehouse.ask(asked.batches, viewer, {}),
		warehouse.ask(asked.rejections, viewer, {}),
		warehouse.ask(asked.redactions, viewer, { dataset }),
		warehouse.ask(asked.rhythms, viewer, params),
		warehouse.ask(asked.completeness, viewer, params),
		warehouse.ask(asked.unplaced, viewer, { dataset })
	]);
	const [weeks, labels, versions, runs, audits, named] = await Promise.all([
		warehouse.ask(asked.weeks, viewer, params),
		warehouse.ask(asked.labels, viewer, params),
		warehouse.ask(asked.versions, viewer, params),
		warehouse.ask(asked.runs, viewer, {}),
		warehouse.ask(asked.audits, viewer, {}),
		dimensions(warehouse, viewer)
	]);
	return {
		...{ state, span, rejections, redactions, rhythms, completeness, unplaced, versions },
		...{ runs, audits },
		names: { ...namesIn(named, lang), ...namesOfSources(state.sources) },
		loaded: Object.fromEntries(
			feedbackSources(state.sources).map((row) => [row.source_id, row.last_loaded_at])
		),
		rows: { sums: sumRows(batches), broken_count: batches.filter((row) => !addsUp(row)).length },
		batches: { newest: batches.slice(0, SHOWN_BATCHES), count: batches.length },
		strips: sourceStrips(weeks, state.as_of),
		months: driftMonths(labels, state.as_of),
		lineage: lineage().map((row) => ({ ...row, definition: row.definition[lang] })),
		computed: computedOfAll(asked, lang)
	};
}
export type Quality = Awaited<ReturnType<typeof quality>>;
