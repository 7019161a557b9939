import type { EChartsOption } from 'echarts';
import type { BuiltChart, ChartSetting, EventMark } from './chart-spec.ts';
import { addDays } from '#lib/domain/period.ts';

export const FONT_SIZE = 12;
const FONT_FAMILY = "'Be Vietnam Pro', sans-serif";

/** What all charts share: no animation, one typeface, fixed margins. */
export function frame({ ink }: ChartSetting): EChartsOption {
	return {
		animation: false,
		textStyle: {
			fontFamily: FONT_FAMILY,
			fontSize: FONT_SIZE,
			color: ink.muted
		},
		grid: { left: 44, right: 14, top: 22, bottom: 26, outerBoundsMode: 'none' }
	};
}

/** A tooltip drawn as text, because HTML of its own would need inline styles; `tip` by position. */
export function textTooltip(
	tip: (index: number) => string,
	{ ink }: ChartSetting,
	pointer: 'line' | 'none' = 'line'
): BuiltChart['tooltip'] {
	return {
		trigger: 'axis',
		renderMode: 'richText',
		confine: true,
		backgroundColor: ink.surface,
		borderColor: ink.line,
		borderWidth: 1,
		textStyle: { color: ink.ink, fontFamily: FONT_FAMILY, fontSize: FONT_SIZE, lineHeight: 18 },
		axisPointer: { type: pointer, lineStyle: { color: ink.muted, width: 1 } },
		formatter: (items) => tip((Array.isArray(items) ? items[0] : items)?.dataIndex ?? -1)
	};
}

/** The axis of weeks, with as many labels as the width holds. */
export function weekAxis(
	weeks: readonly { received_week: string }[],
	{ ink, words, width }: ChartSetting
): EChartsOption['xAxis'] {
	const every = Math.max(1, Math.ceil((weeks.length * 64) / (width - 60)));
	return {
		type: 'category',
		data: weeks.map((week) => week.received_week),
		axisLine: { lineStyle: { color: ink.line } },
		axisTick: { show: false },
		axisLabel: {
			color: ink.muted,
			fontSize: FONT_SIZE,
			interval: (i: number) => i % every === 0,
			formatter: (day: string) => words.shortDate(day)
		}
	};
}

/** An axis of numbers with three or four thin lines; the same for either direction. */
export function valueAxis(
	format: (value: number) => string,
	{ ink }: ChartSetting,
	isWhole = false
) {
	return {
		type: 'value' as const,
		splitNumber: 3,
		minInterval: isWhole ? 1 : 0,
		splitLine: { lineStyle: { color: ink.line } },
		axisLabel: { color: ink.muted, fontSize: FONT_SIZE, formatter: format }
	};
}

/** Vertical lines at the weeks that hold the given events; events outside the weeks are left out. */
export function eventLines(
	weeks: readonly { received_week: string }[],
	marks: readonly EventMark[],
	{ ink }: ChartSetting
) {
	const data = marks.flatMap(({ day, label }) => {
		const week = weeks.find(
			({ received_week }) => received_week <= day && day < addDays(received_week, 7)
		);
		return week ? [{ xAxis: week.received_week, name: label }] : [];
	});
	return {
		silent: true,
		symbol: 'none',
		lineStyle: { color: ink.muted, type: 'dashed' as const, width: 1 },
		label: { color: ink.muted, fontSize: FONT_SIZE, formatter: '{b}', position: 'end' as const },
		data
	};
}
