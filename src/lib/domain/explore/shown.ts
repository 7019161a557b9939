import { CUBE_DIMENSIONS, type CubeDimension, type CubeFrame } from '#lib/domain/cube/cube.ts';
import type { CubeSlice } from '#lib/domain/cube/slice.ts';
import { boardOf, type Board } from './board.ts';
import type { ExploreState } from './state.ts';
import { exploreWeeks, type ExploreWeek } from './weeks.ts';

/** What Explore draws of one slice: the same whether a server or a browser has counted. */
export interface ExploreShown {
	frame: CubeFrame;
	total: CubeSlice['total'];
	boards: Record<CubeDimension, Board>;
	weeks: ExploreWeek[];
}

/** Whether a member is among what is looked for. */
export type Finder = (dimension: CubeDimension, member: string) => boolean;

/** What a state shows of its slice. */
export function exploreShown(
	slice: CubeSlice,
	{ view, selection }: Pick<ExploreState, 'view' | 'selection'>,
	finds: Finder
): ExploreShown {
	const { frame, total, charts, weeks } = slice;
	const boards = CUBE_DIMENSIONS.map((dimension) => [
		dimension,
		boardOf(dimension, charts[dimension], view, selection, (member) => finds(dimension, member))
	]);
	return {
		frame,
		total,
		boards: Object.fromEntries(boards) as ExploreShown['boards'],
		weeks: exploreWeeks(weeks, frame, view.measure)
	};
}
