import { CUBE_DIMENSIONS } from '#lib/domain/cube/cube.ts';
import { spansOf, type CubeSelection } from '#lib/domain/cube/selection.ts';
import type { CubeSlice } from '#lib/domain/cube/slice.ts';
import { slotRange } from '#lib/domain/week-slots.ts';
import { chartRows, comparisonFigures, totalFigures, weekRows } from './chart-rows.ts';
import type { Slicer } from './create-slicer.ts';

/** Picks what a selection says. Throws a RangeError for days that are not whole weeks of the cube. */
export function select(slicer: Slicer, selection: CubeSelection): void {
	const { frame } = slicer.cube;
	const { now, before } = spansOf(selection, frame);
	slicer.showWeeks(slotRange(frame.slots, now));
	slicer.compareWith(before && slotRange(frame.slots, before));
	const { picks, excluded } = selection;
	for (const name of CUBE_DIMENSIONS) slicer.pick(name, picks[name] ?? [], excluded[name] ?? []);
}

/** What all linked charts show as of the slicer's last update. */
export function readSlice(slicer: Slicer): CubeSlice {
	const charts = CUBE_DIMENSIONS.map((name) => [name, chartRows(slicer, name)]);
	return {
		frame: slicer.cube.frame,
		total: { now: totalFigures(slicer, 'now'), before: comparisonFigures(slicer) },
		charts: Object.fromEntries(charts) as CubeSlice['charts'],
		weeks: weekRows(slicer)
	};
}

/** Selects, counts and reads at once. */
export function sliceCube(slicer: Slicer, selection: CubeSelection): CubeSlice {
	select(slicer, selection);
	slicer.update();
	return readSlice(slicer);
}
