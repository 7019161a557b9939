import { addDays, daysBetween, weekStart, type Period } from './period.ts';

/** A part of an ISO week, half-open: the whole week unless a period begins or ends inside it. */
export type WeekSlot = Period;

/** A half-open range of positions in a list of slots. */
export interface SlotRange {
	from: number;
	to: number;
}

const contains = (period: Period, day: string) => period.from <= day && day < period.to;

/**
 * The weeks of one or two periods, cut where a period begins or ends, by day. Each period is then a
 * run of whole slots, whether they follow each other, overlap or lie a year apart.
 */
export function weekSlots(period: Period, comparison: Period | null): WeekSlot[] {
	const periods = comparison ? [comparison, period] : [period];
	const cuts = new Set(periods.flatMap(({ from, to }) => [from, to]));
	for (const { from, to } of periods) {
		for (let monday = weekStart(from); monday < to; monday = addDays(monday, 7)) {
			if (monday > from) cuts.add(monday);
		}
	}
	const days = [...cuts].sort();
	return days
		.slice(0, -1)
		.map((from, index) => ({ from, to: days[index + 1] as string }))
		.filter(({ from }) => periods.some((each) => contains(each, from)));
}

/**
 * Where the slots of a range of days stand. Throws a RangeError when the range does not begin and end
 * where slots do: counts of a part of a slot are not known.
 */
export function slotRange(slots: readonly WeekSlot[], { from, to }: Period): SlotRange {
	const first = slots.findIndex((slot) => slot.from === from);
	const last = slots.findIndex((slot) => slot.to === to);
	if (first < 0 || last < first) {
		throw new RangeError(`the days ${from} to ${to} are not whole weeks of the cube`);
	}
	return { from: first, to: last + 1 };
}

const DAYS_A_WEEK = 7;

/**
 * Whether a slot has fewer than the seven days of a week with data, because a period cuts it or the
 * data begin inside it.
 * @param dataFrom the first day of the data; null without any
 */
export const isPartialWeek = ({ from, to }: Period, dataFrom: string | null): boolean =>
	daysBetween(from, to) < DAYS_A_WEEK || dataFrom === null || from < dataFrom;
