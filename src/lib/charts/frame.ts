import type { EChartsOption } from 'echarts';
import type { BuiltChart, ChartSetting } from './chart-spec.ts';

export const FONT_SIZE = 12;
const FONT_FAMILY = "'Be Vietnam Pro', sans-serif";

/** Pixels around the plot of weeks. */
export const PLOT = { left: 44, right: 14, top: 22, bottom: 26 } as const;

/** What all charts share: no animation, one typeface, fixed margins. */
export function frame({ ink }: ChartSetting): EChartsOption {
	return {
		animation: false,
		textStyle: {
			fontFamily: FONT_FAMILY,
			fontSize: FONT_SIZE,
			color: ink.muted
		},
		grid: { ...PLOT, outerBoundsMode: 'none' }
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
