import { CUBE_DIMENSIONS, type CubeFrame } from '#lib/domain/cube/cube.ts';
import type { CubeSelection } from '#lib/domain/cube/selection.ts';
import {
	publishedSlice,
	type CubeSlice,
	type SliceFigures,
	type SliceRow
} from '#lib/domain/cube/slice.ts';
import { TABLE_COUNTS, type TableCount } from '#lib/domain/cube/table.ts';
import type { Asking } from '../page/page-load.ts';
import { cubeFrame } from './cube-params.ts';
import { cubeSliceQuestion } from './cube-questions.ts';
import { partsOfSlice, type SlicePartRow, type SliceRows } from './parts-of-slice.ts';
import { selectionParams } from './selection-params.ts';

const NONE = Object.fromEntries(TABLE_COUNTS.map((name) => [name, 0])) as Record<
	TableCount,
	number
>;

/** In a loop of its own: a slice sums thousands of members, twice. */
function sum(rows: readonly SlicePartRow[]): SliceFigures {
	const total = { ...NONE };
	for (const row of rows) {
		for (const name of TABLE_COUNTS) total[name] += row[name];
	}
	return total;
}

function chartOf(rows: readonly SlicePartRow[], isCompared: boolean): SliceRow[] {
	const spans = rows.filter((row) => row.is_now || row.is_before);
	return [...Map.groupBy(spans, (row) => row.member)].map(([member, some]) => ({
		member,
		now: sum(some.filter((row) => row.is_now)),
		before: isCompared ? sum(some.filter((row) => row.is_before)) : null
	}));
}

function sliceOf(byDimension: SliceRows, frame: CubeFrame, isCompared: boolean): CubeSlice {
	const weeks = byDimension.get('week') ?? [];
	const charts = CUBE_DIMENSIONS.map((dimension) => [
		dimension,
		chartOf(byDimension.get(dimension) ?? [], isCompared)
	]);
	return {
		frame,
		total: {
			now: sum(weeks.filter((row) => row.is_now)),
			before: isCompared ? sum(weeks.filter((row) => row.is_before)) : null
		},
		charts: Object.fromEntries(charts) as CubeSlice['charts'],
		weeks: frame.slots.map((slot, index) => ({
			...slot,
			now: sum(weeks.filter((row) => row.member === String(index)))
		}))
	};
}

/**
 * What the slicer would show for a selection, asked of rollups or of the facts; for leaders as it may be published.
 * Throws a RangeError for days that are not on the edges of the cube's weeks, and QueryErrors.
 */
export async function cubeSlice(asking: Asking, selection: CubeSelection): Promise<CubeSlice> {
	const { warehouse, viewer, view } = asking;
	const frame = cubeFrame(warehouse, view);
	const params = selectionParams(view, frame, selection);
	const rows: SliceRows =
		(await partsOfSlice(asking, selection, params)) ??
		Map.groupBy(await warehouse.ask(cubeSliceQuestion, viewer, params), (row) => row.dimension);
	const slice = sliceOf(rows, frame, params.before_from !== null);
	return viewer.role === 'leader' ? publishedSlice(slice) : slice;
}
