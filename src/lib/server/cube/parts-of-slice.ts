import type { CubeSelection } from '#lib/domain/cube/selection.ts';
import type { Asking } from '../page/page-load.ts';
import { countsSource } from '../queries/counted-question.ts';
import { filterParams } from '../queries/filter-params.ts';
import type { SliceQuestionRow } from './cube-questions.ts';
import { picksAsFilters } from './picks-as-filters.ts';
import type { SelectionParams } from './selection-params.ts';
import { SLICE_PARTS, SLICE_PART_QUESTIONS, type SlicePart } from './slice-parts.ts';

export type SlicePartRow = Omit<SliceQuestionRow, 'dimension'>;
/** The rows of each part of a slice. */
export type SliceRows = ReadonlyMap<SlicePart, readonly SlicePartRow[]>;

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
	const asked = SLICE_PARTS.flatMap((dimension) => {
		const filters = picksAsFilters(view.filters, selection, dimension);
		return filters ? [{ dimension, filters }] : [];
	});
	if (asked.length < SLICE_PARTS.length) return null;
	const parts = await Promise.all(
		asked.map(async ({ dimension, filters }) => {
			const question = countsSource(SLICE_PART_QUESTIONS[dimension], viewer, { filters });
			const own = { ...params, ...filterParams(filters, period, view.dataset) };
			return [dimension, await warehouse.ask(question, viewer, own)] as const;
		})
	);
	return new Map(parts);
}
