import type { CubeDimension } from '#lib/domain/cube/cube.ts';
import type { SlotRange, WeekSlot } from '#lib/domain/week-slots.ts';
import type { Slicer, Span } from './create-slicer.ts';
import { figuresAt, type Figures, type MeasureSums } from './figures.ts';

/** One bar of a chart: now, and in the comparison period where there is one. */
export interface MemberRow {
	member: string;
	now: Figures;
	before: Figures | null;
}

/** One point of the time chart. */
export interface WeekRow extends WeekSlot {
	now: Figures;
}

const isEmpty = ({ from, to }: SlotRange) => from === to;

const sumsOf = (slicer: Slicer, span: Span, dimension: CubeDimension): MeasureSums =>
	slicer.measures.map((measure) => [measure, slicer.charts(span, measure)[dimension]]);
const weekSumsOf = (slicer: Slicer): MeasureSums =>
	slicer.measures.map((measure) => [measure, slicer.weeks(measure)]);

/** Every member that has feedback now or before, in the order of their codes. */
export function chartRows(slicer: Slicer, dimension: CubeDimension): MemberRow[] {
	const isCompared = !isEmpty(slicer.range('before'));
	const now = sumsOf(slicer, 'now', dimension);
	const before = sumsOf(slicer, 'before', dimension);
	const rows: MemberRow[] = [];
	for (const [code, member] of slicer.members(dimension).entries()) {
		const row = {
			member,
			now: figuresAt(now, code),
			before: isCompared ? figuresAt(before, code) : null
		};
		if (row.now.n > 0 || (row.before?.n ?? 0) > 0) rows.push(row);
	}
	return rows;
}

/** Every slot of the cube, with feedback or without. */
export function weekRows(slicer: Slicer): WeekRow[] {
	const sums = weekSumsOf(slicer);
	return slicer.cube.frame.slots.map((slot, index) => ({ ...slot, now: figuresAt(sums, index) }));
}

/** All that passes every pick in the weeks of a span. */
export function totalFigures(slicer: Slicer, span: Span): Figures {
	const { from, to } = slicer.range(span);
	return figuresAt(weekSumsOf(slicer), from, to);
}

/** The same of the weeks compared with; null where there are none. */
export const comparisonFigures = (slicer: Slicer): Figures | null =>
	isEmpty(slicer.range('before')) ? null : totalFigures(slicer, 'before');
