import type { CubeFrame } from '#lib/domain/cube/cube.ts';
import type { CubeSelection } from '#lib/domain/cube/selection.ts';
import type { SliceFigures, SliceWeek } from '#lib/domain/cube/slice.ts';
import { readMeasure, type Reading } from './measure.ts';
import type { ExploreMeasure } from './view.ts';
import { addDays, daysBetween, type Period } from '#lib/domain/period.ts';
import { isPartialWeek, type WeekSlot } from '#lib/domain/week-slots.ts';

/** One week of the time chart beside the week that it is compared with. */
export interface ExploreWeek extends WeekSlot {
	/** fewer than seven days with data: the period, or the data, begin or end inside the week */
	is_partial: boolean;
	now: Reading;
	/** of as many days; null where there is nothing to compare with */
	before: Reading | null;
	n: number | null;
}

/** The weeks of a frame's own period: those that can be shown and dragged over. */
export const periodSlots = ({ slots, period }: Pick<CubeFrame, 'slots' | 'period'>): WeekSlot[] =>
	slots.filter(({ from, to }) => from >= period.from && to <= period.to);

/** Days between a day and the day that it is compared with; null without a comparison. */
const shiftOf = ({ period, comparison }: CubeFrame): number | null =>
	comparison && daysBetween(comparison.from, period.from);

const shifted = ({ from, to }: Period, days: number): Period => ({
	from: addDays(from, -days),
	to: addDays(to, -days)
});

/**
 * A selection whose weeks are compared with the weeks that lie as far from the start of the
 * comparison period as they do from that of the period: as many days, never the whole comparison
 * period beside a part. With nothing, where those days are not whole slots.
 */
export function comparedSelection(selection: CubeSelection, frame: CubeFrame): CubeSelection {
	const shift = shiftOf(frame);
	if (!selection.now || selection.before !== null || shift === null) return selection;
	const before = shifted(selection.now, shift);
	const isWhole =
		frame.slots.some(({ from }) => from === before.from) &&
		frame.slots.some(({ to }) => to === before.to);
	return { ...selection, before: isWhole ? before : 'none' };
}

/** The weeks of the period, each beside the one that it is compared with. */
export function exploreWeeks(
	weeks: readonly SliceWeek[],
	frame: CubeFrame,
	measure: ExploreMeasure
): ExploreWeek[] {
	const shift = shiftOf(frame);
	const byStart = new Map(weeks.map((week) => [week.from, week]));
	const reading = (figures: SliceFigures) => readMeasure(measure, figures);
	return periodSlots(frame).map((slot) => {
		const before = shift === null ? null : shifted(slot, shift);
		const other = before && byStart.get(before.from);
		const now = byStart.get(slot.from)?.now;
		if (!now) throw new RangeError(`the slice has no week from ${slot.from}`);
		return {
			...slot,
			is_partial: isPartialWeek(slot, frame.data_from),
			now: reading(now),
			before: other && other.to === before.to ? reading(other.now) : null,
			n: now.n
		};
	});
}
