import type { CubeDimension } from '#lib/domain/cube.ts';
import type { SlotRange, WeekSlot } from '#lib/domain/week-slots.ts';
import type { Slicer, Span } from './create-slicer.ts';
import { addFigures, noFigures, type Figures } from './figures.ts';

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

function figuresOf(slicer: Slicer, span: Span, dimension: CubeDimension, code: number): Figures {
	const figures = noFigures(slicer.measures);
	for (const measure of slicer.measures) {
		addFigures(figures, measure, slicer.charts(span, measure)[dimension], code);
	}
	return figures;
}

function weekFigures(slicer: Slicer, from: number, to: number): Figures {
	const figures = noFigures(slicer.measures);
	for (const measure of slicer.measures) {
		const sums = slicer.weeks(measure);
		for (let slot = from; slot < to; slot++) addFigures(figures, measure, sums, slot);
	}
	return figures;
}

/** Every member that has feedback now or before, in the order of their codes. */
export function chartRows(slicer: Slicer, dimension: CubeDimension): MemberRow[] {
	const isCompared = !isEmpty(slicer.range('before'));
	return slicer
		.members(dimension)
		.map((member, code) => ({
			member,
			now: figuresOf(slicer, 'now', dimension, code),
			before: isCompared ? figuresOf(slicer, 'before', dimension, code) : null
		}))
		.filter(({ now, before }) => now.n > 0 || (before?.n ?? 0) > 0);
}

/** Every slot of the cube, with feedback or without. */
export const weekRows = (slicer: Slicer): WeekRow[] =>
	slicer.cube.frame.slots.map((slot, index) => ({
		...slot,
		now: weekFigures(slicer, index, index + 1)
	}));

/** All that passes every pick in the weeks of a span. */
export function totalFigures(slicer: Slicer, span: Span): Figures {
	const { from, to } = slicer.range(span);
	return weekFigures(slicer, from, to);
}

/** The same of the weeks compared with; null where there are none. */
export const comparisonFigures = (slicer: Slicer): Figures | null =>
	isEmpty(slicer.range('before')) ? null : totalFigures(slicer, 'before');
