import type { CubeMeasure } from '#lib/domain/cube/cube.ts';
import type { CubeSlice } from '#lib/domain/cube/slice.ts';
import type { CubeTable } from '#lib/domain/cube/table.ts';
import { createSlicer } from './create-slicer.ts';
import type { Cube } from './cube.ts';
import type { Exploration } from './exploration.ts';
import { latest } from './latest.ts';
import { runInTurns, type Turns } from './run-in-turns.ts';
import { readSlice, select } from './slice-cube.ts';
import { tableSteps } from './table-cube.ts';

/** Answers selections from a cube in memory, in turns that leave the page free to draw. */
export function exploreCube(
	cube: Cube,
	measures: readonly CubeMeasure[],
	turns: Turns
): Exploration {
	const slicer = createSlicer(cube, measures);
	const only = latest<CubeSlice>();
	const onlyTable = latest<CubeTable>();
	return {
		source: 'cube',
		frame: cube.frame,
		slice: (selection, signal) =>
			only(signal, async (overtaken) => {
				select(slicer, selection);
				await runInTurns(slicer.steps(), turns, overtaken);
				return readSlice(slicer);
			}),
		table: (asked, selection, signal) =>
			onlyTable(signal, (overtaken) =>
				runInTurns(tableSteps(cube, asked, selection), turns, overtaken)
			)
	};
}
