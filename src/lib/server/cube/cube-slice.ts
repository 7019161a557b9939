import { CUBE_DIMENSIONS, CUBE_MEASURES, type CubeFrame } from '#lib/domain/cube.ts';
import type { CubeSelection } from '#lib/domain/cube-selection.ts';
import {
	publishedSlice,
	type CubeSlice,
	type SliceFigures,
	type SliceRow
} from '#lib/domain/cube-slice.ts';
import type { Asking } from '../page/page-load.ts';
import { cubeFrame } from './cube-params.ts';
import { cubeSliceQuestion, type SliceQuestionRow } from './cube-questions.ts';
import { partsOfSlice } from './parts-of-slice.ts';
import { selectionParams } from './selection-params.ts';

const COUNTS = [
	...CUBE_MEASURES,
	'negative_count',
	'neutral_count',
	'positive_count',
	'unsure_count'
] as const;

const sum = (rows: readonly SliceQuestionRow[]): SliceFigures =>
	Object.fromEntries(
		COUNTS.map((name) => [name, rows.reduce((total, row) => total + row[name], 0)])
	) as SliceFigures;

function chartOf(rows: readonly SliceQuestionRow[], isCompared: boolean): SliceRow[] {
	const spans = rows.filter((row) => row.is_now || row.is_before);
	return [...Map.groupBy(spans, (row) => row.member)].map(([member, some]) => ({
		member,
		now: sum(some.filter((row) => row.is_now)),
		before: isCompared ? sum(some.filter((row) => row.is_before)) : null
	}));
}

function sliceOf(
	rows: readonly SliceQuestionRow[],
	frame: CubeFrame,
	isCompared: boolean
): CubeSlice {
	const byDimension = Map.groupBy(rows, (row) => row.dimension);
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
	const rows =
		(await partsOfSlice(asking, selection, params)) ??
		(await warehouse.ask(cubeSliceQuestion, viewer, params));
	const slice = sliceOf(rows, frame, params.before_from !== null);
	return viewer.role === 'leader' ? publishedSlice(slice) : slice;
}
