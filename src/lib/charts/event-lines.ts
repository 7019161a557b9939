import { addDays } from '#lib/domain/period.ts';
import type { ChartSetting, EventMark } from './chart-spec.ts';
import { FONT_SIZE, PLOT } from './frame.ts';

type Weeks = readonly { received_week: string }[];

/** Pixels of one row of labels, and of one character with its share of the air around a label. */
const ROW = 14;
const CHARACTER = 8;
const AIR = 6;

/** The events of the weeks, each with its week's position; others are left out. */
const placed = (weeks: Weeks, marks: readonly EventMark[]) =>
	marks.flatMap((mark) => {
		const index = weeks.findIndex(
			({ received_week }) => received_week <= mark.day && mark.day < addDays(received_week, 7)
		);
		return index < 0 ? [] : [{ ...mark, index }];
	});

/** Puts each label into the lowest row where it does not touch the one before it. */
function inRows(weeks: Weeks, marks: readonly EventMark[], { width }: ChartSetting) {
	const step = (width - PLOT.left - PLOT.right) / Math.max(1, weeks.length);
	const ends: number[] = [];
	return placed(weeks, marks).map((mark) => {
		const half = (mark.label.length * CHARACTER + AIR) / 2;
		const middle = (mark.index + 0.5) * step;
		const free = ends.findIndex((end) => end <= middle - half);
		const row = free < 0 ? ends.length : free;
		ends[row] = middle + half;
		return { ...mark, row };
	});
}

/** Room above the plot for the labels of all rows. */
export function roomForEvents(
	weeks: Weeks,
	marks: readonly EventMark[],
	setting: ChartSetting
): number {
	const rows = inRows(weeks, marks, setting).map(({ row }) => row);
	return PLOT.top + ROW * Math.max(0, ...rows);
}

/** Vertical lines at the weeks that hold the given events; labels of near weeks stand in rows. */
export function eventLines(weeks: Weeks, marks: readonly EventMark[], setting: ChartSetting) {
	const { ink } = setting;
	const data = inRows(weeks, marks, setting).map(({ index, label, row }) => ({
		xAxis: weeks[index]?.received_week ?? '',
		name: label,
		label: { distance: 4 + ROW * row }
	}));
	return {
		silent: true,
		symbol: 'none',
		lineStyle: { color: ink.muted, type: 'dashed' as const, width: 1 },
		label: {
			color: ink.ink,
			fontSize: FONT_SIZE,
			formatter: '{b}',
			position: 'end' as const
		},
		data
	};
}

/** The events of one week as lines of a tooltip. */
export const eventTips = (weeks: Weeks, marks: readonly EventMark[], index: number): string[] =>
	placed(weeks, marks)
		.filter((mark) => mark.index === index)
		.map(({ label, name }) => (name ? `${label}. ${name}` : label));
