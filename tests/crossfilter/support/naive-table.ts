import type { CubeFrame, CubeMeasure } from '#lib/domain/cube/cube.ts';
import type { TableAxis } from '#lib/domain/cube/table.ts';
import type { SlotRange } from '#lib/domain/week-slots.ts';
import type { Figures } from '#lib/crossfilter/figures.ts';
import { figuresOf, isPicked, type Picked, type rowsOf } from './naive-slice.ts';

/** A table by its definition: the rows that pass every pick, by `row member|column member`. */
export function naiveTable(
	rows: ReturnType<typeof rowsOf>,
	frame: CubeFrame,
	axes: { rows: TableAxis; cols: TableAxis },
	picked: Picked,
	weeks: SlotRange,
	measures: readonly CubeMeasure[]
): Map<string, Figures> {
	const kept = rows.filter(
		(row) => row.week >= weeks.from && row.week < weeks.to && isPicked(row, picked, null)
	);
	const memberOf = (row: (typeof rows)[number], axis: TableAxis) =>
		axis === 'week' ? (frame.slots[row.week]?.from as string) : row[axis];
	const groups = Map.groupBy(
		kept,
		(row) => `${memberOf(row, axes.rows)}|${memberOf(row, axes.cols)}`
	);
	return new Map([...groups].map(([pair, some]) => [pair, figuresOf(some, measures)]));
}
