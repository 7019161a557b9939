import type { SlotRange } from '#lib/domain/week-slots.ts';

/** What a pointer took hold of: a new run of weeks, one end of the present one, or all of it. */
export interface WeekGrip {
	kind: 'new' | 'move';
	/** the week that stays where it is, or from which a move is counted */
	anchor: number;
	/** the run when it was taken hold of */
	range: SlotRange;
}

/** Ends are grabbed within this part of a week. */
const NEAR = 0.6;

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/**
 * Takes hold of weeks at a point of the chart.
 * @param at position in weeks from the left, not whole
 * @param chosen the run that is shown; null when all are
 */
export function gripAt(at: number, chosen: SlotRange | null): WeekGrip {
	const week = Math.floor(at);
	if (!chosen) return { kind: 'new', anchor: week, range: { from: week, to: week + 1 } };
	if (Math.abs(at - chosen.from) < NEAR) {
		return { kind: 'new', anchor: chosen.to - 1, range: chosen };
	}
	if (Math.abs(at - chosen.to) < NEAR) return { kind: 'new', anchor: chosen.from, range: chosen };
	const isInside = at > chosen.from && at < chosen.to;
	if (isInside) return { kind: 'move', anchor: week, range: chosen };
	return { kind: 'new', anchor: week, range: { from: week, to: week + 1 } };
}

/** The run of weeks, of `count` in all, that a grip makes when it is dragged to a point. */
export function draggedTo({ kind, anchor, range }: WeekGrip, at: number, count: number): SlotRange {
	const week = clamp(Math.floor(at), 0, count - 1);
	if (kind === 'new') return { from: Math.min(anchor, week), to: Math.max(anchor, week) + 1 };
	const length = range.to - range.from;
	const from = clamp(range.from + week - anchor, 0, count - length);
	return { from, to: from + length };
}
