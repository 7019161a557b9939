import type { CubeSelection } from '#lib/domain/cube/selection.ts';
import type { Filters } from '#lib/domain/filters.ts';
import type { Asking } from '../page/page-load.ts';
import { countsSource } from '../queries/counted-question.ts';
import { filterParams } from '../queries/filter-params.ts';
import { cubeSliceQuestion, type SliceQuestionRow } from './cube-questions.ts';
import { picksAsFilters } from './picks-as-filters.ts';
import type { SelectionParams } from './selection-params.ts';
import { SLICE_PARTS, SLICE_PART_QUESTIONS, type SlicePart } from './slice-parts.ts';

export type SlicePartRow = Omit<SliceQuestionRow, 'dimension'>;
/** The rows of each part of a slice. */
export type SliceRows = ReadonlyMap<SlicePart, readonly SlicePartRow[]>;

/** The filters of each part of a slice; null where the picks are none that filters can say. */
function filtersOfParts(filters: Filters, selection: CubeSelection) {
	const told = SLICE_PARTS.flatMap((part) => {
		const own = picksAsFilters(filters, selection, part);
		return own ? [{ part, filters: own }] : [];
	});
	return told.length < SLICE_PARTS.length ? null : told;
}

/** The question that answers a part of a slice: its own, or the one that answers all parts at once. */
export const sliceQuestion = (filters: Filters, selection: CubeSelection, part: SlicePart) =>
	filtersOfParts(filters, selection) ? SLICE_PART_QUESTIONS[part].facts : cubeSliceQuestion;

/**
 * The rows of a slice, each part from the smallest rollup that holds its dimension and what is picked in
 * the others: less than half of the time. Null where the picks are none that filters can say.
 */
export async function partsOfSlice(
	{ warehouse, viewer, view }: Asking,
	selection: CubeSelection,
	params: SelectionParams
): Promise<SliceRows | null> {
	const period = { from: params.from, to: params.to };
	const told = filtersOfParts(view.filters, selection);
	if (!told) return null;
	const rows = await Promise.all(
		told.map(async ({ part, filters }) => {
			const question = countsSource(SLICE_PART_QUESTIONS[part], viewer, { filters });
			const own = { ...params, ...filterParams(filters, period, view.dataset) };
			return [part, await warehouse.ask(question, viewer, own)] as const;
		})
	);
	return new Map(rows);
}
