import type { BuiltChart, ChartSetting, ChartSpec } from './chart-spec.ts';
import { FONT_SIZE, frame, textTooltip, valueAxis } from './frame.ts';

/** Named values as horizontal bars, first row on top; a tick stands where the value was before. */
export function bars(
	{ rows, unit }: Extract<ChartSpec, { type: 'bars' }>,
	setting: ChartSetting
): BuiltChart {
	const { ink, words, width } = setting;
	const labelWidth = Math.min(220, width * 0.38);
	const hasBefore = rows.some((row) => (row.before ?? null) !== null);
	const base = frame(setting);
	const tip = (i: number) => {
		const row = rows[i];
		if (!row) return '';
		const was = hasBefore ? [`${words.before}: ${words[unit](row.before ?? null)}`] : [];
		return [row.label, words[unit](row.value), ...was].join('\n');
	};
	return {
		option: {
			...base,
			grid: { ...base.grid, left: labelWidth + 12, right: 56, top: 4, bottom: 26 },
			xAxis: valueAxis((value) => words[unit](value), setting, unit === 'count'),
			yAxis: {
				type: 'category',
				inverse: true,
				data: rows.map((row) => row.label),
				axisLine: { show: false },
				axisTick: { show: false },
				axisLabel: {
					color: ink.ink,
					fontSize: FONT_SIZE,
					width: labelWidth,
					overflow: 'truncate'
				}
			},
			series: [
				{
					type: 'bar',
					name: words.received,
					barMaxWidth: 18,
					itemStyle: { color: ink.accent },
					label: {
						show: true,
						position: 'right',
						color: ink.muted,
						fontSize: FONT_SIZE,
						formatter: ({ dataIndex }) => words[unit](rows[dataIndex]?.value ?? null)
					},
					data: rows.map((row) => row.value)
				},
				...(hasBefore
					? [
							{
								type: 'line' as const,
								name: words.before,
								symbol: 'rect',
								symbolSize: [2, 18],
								showAllSymbol: true,
								lineStyle: { opacity: 0, color: ink.ink },
								itemStyle: { color: ink.ink },
								data: rows.map((row) => row.before ?? null)
							}
						]
					: [])
			]
		},
		tooltip: textTooltip(tip, setting, 'none'),
		legend: hasBefore ? [{ ink: 'ink', name: words.before, shape: 'tick' }] : []
	};
}
