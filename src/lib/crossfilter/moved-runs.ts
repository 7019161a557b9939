import type { SlotRange } from '#lib/domain/week-slots.ts';

/** What to add and to take away to come from one run to another. */
export interface MovedRuns {
	/** set when the old run says nothing about the new one: `entering` is then all of it */
	isAfresh: boolean;
	entering: SlotRange[];
	leaving: SlotRange[];
}

const isFilled = ({ from, to }: SlotRange) => from < to;

/** The shorter way from one run to another: by what enters and leaves, or, where that is more, afresh. */
export function movedRuns(known: SlotRange | null, next: SlotRange): MovedRuns {
	const afresh = { isAfresh: true, entering: [next].filter(isFilled), leaving: [] };
	if (!known) return afresh;
	const moved = Math.abs(next.from - known.from) + Math.abs(next.to - known.to);
	const isApart = next.from >= known.to || next.to <= known.from;
	if (moved > 0 && (isApart || moved > next.to - next.from)) return afresh;
	return {
		isAfresh: false,
		entering: [
			{ from: next.from, to: known.from },
			{ from: known.to, to: next.to }
		].filter(isFilled),
		leaving: [
			{ from: known.from, to: next.from },
			{ from: next.to, to: known.to }
		].filter(isFilled)
	};
}
