import type { CubeMeasure } from '#lib/domain/cube/cube.ts';
import type { CubeSelection } from '#lib/domain/cube/selection.ts';
import type { CubeSlice } from '#lib/domain/cube/slice.ts';
import type { CubeTable } from '#lib/domain/cube/table.ts';
import { createSlicer } from './create-slicer.ts';
import type { Cube } from './cube.ts';
import type { Exploration } from './exploration.ts';
import { KeptTable } from './kept-table.ts';
import { latest } from './latest.ts';
import { runInTurns, type Turns } from './run-in-turns.ts';
import { readSlice, select } from './slice-cube.ts';
import { tableSteps } from './table-cube.ts';

/** The places that a selection lets through, written out. */
const placesOf = ({ picks, excluded }: CubeSelection) =>
	JSON.stringify([picks.province, picks.place, excluded.province, excluded.place]);

/** Answers selections from a cube in memory, in turns that leave the page free to draw. */
export function exploreCube(
	cube: Cube,
	measures: readonly CubeMeasure[],
	turns: Turns
): Exploration {
	const slicer = createSlicer(cube, measures);
	const only = latest<CubeSlice>();
	const onlyTable = latest<CubeTable>();
	/** what the slicer's sums heed; null while they are counted */
	let counted: string | null = null;
	const kept = new KeptTable();
	return {
		source: 'cube',
		frame: cube.frame,
		slice: (selection, signal) =>
			only(signal, async (overtaken) => {
				counted = null;
				select(slicer, selection);
				await runInTurns(slicer.steps(), turns, overtaken);
				counted = placesOf(selection);
				return readSlice(slicer);
			}),
		table: (asked, selection, signal) =>
			onlyTable(signal, (overtaken) => {
				const topics = counted === placesOf(selection) ? slicer.topics : null;
				return runInTurns(tableSteps(cube, asked, selection, { topics, kept }), turns, overtaken);
			})
	};
}
