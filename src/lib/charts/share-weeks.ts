import type { BuiltChart, ChartSetting, ChartSpec, LegendEntry } from './chart-spec.ts';
import { eventLines, eventTips, roomForEvents } from './event-lines.ts';
import { frame, textTooltip, valueAxis, weekAxis } from './frame.ts';

/**
 * The negative share by week as a line in its 95 % band, the comparison period dashed.
 * Weeks with too few texts leave a gap; an incomplete week is an open point off the line.
 */
export function shareWeeks(
	{ weeks, before, marks = [] }: Extract<ChartSpec, { type: 'share-weeks' }>,
	setting: ChartSetting
): BuiltChart {
	const { ink, words } = setting;
	const base = frame(setting);
	const whole = (value: number | null, isPartial: boolean) => (isPartial ? null : value);
	const bandPart = (values: (number | null)[], opacity: number) => ({
		type: 'line' as const,
		name: words.interval,
		stack: 'band',
		symbol: 'none',
		silent: true,
		lineStyle: { opacity: 0, color: ink.negative },
		areaStyle: { color: ink.negative, opacity },
		data: values
	});
	const lows = weeks.map((week) => whole(week.low, week.is_partial));
	const ghostData = weeks.map((week, i) => whole(before?.[i] ?? null, week.is_partial));
	const hasGhost = ghostData.some((value) => value !== null);
	const hasPartial = weeks.some((week) => week.is_partial && week.share !== null);
	const series = [
		bandPart(lows, 0),
		bandPart(
			weeks.map((week, i) => {
				const [low, high] = [lows[i] ?? null, week.high];
				return low === null || high === null ? null : high - low;
			}),
			0.18
		),
		{
			type: 'line' as const,
			name: words.negativeShare,
			symbol: 'circle',
			symbolSize: 5,
			showSymbol: weeks.length <= 30,
			lineStyle: { color: ink.negative, width: 2 },
			itemStyle: { color: ink.negative },
			data: weeks.map((week) => whole(week.share, week.is_partial)),
			markLine: eventLines(weeks, marks, setting)
		},
		...(hasPartial
			? [
					{
						type: 'line' as const,
						name: words.partialWeek,
						symbol: 'circle',
						symbolSize: 7,
						lineStyle: { opacity: 0, color: ink.negative },
						itemStyle: { color: ink.surface, borderColor: ink.negative, borderWidth: 2 },
						data: weeks.map((week) => (week.is_partial ? week.share : null))
					}
				]
			: []),
		...(hasGhost
			? [
					{
						type: 'line' as const,
						name: words.before,
						symbol: 'none',
						lineStyle: { color: ink.ink, width: 1.5, type: 'dashed' as const },
						itemStyle: { color: ink.ink },
						data: ghostData
					}
				]
			: [])
	];
	const tip = (i: number) => {
		const week = weeks[i];
		if (!week) return '';
		const note = week.is_partial ? ` (${words.partialWeek})` : '';
		return [
			`${words.week} ${words.date(week.received_week)}${note}`,
			`${words.negativeShare}: ${words.share(week.share)}`,
			`${words.interval}: ${words.share(week.low)} – ${words.share(week.high)}`,
			...(hasGhost && !week.is_partial
				? [`${words.before}: ${words.share(ghostData[i] ?? null)}`]
				: []),
			...eventTips(weeks, marks, i)
		].join('\n');
	};
	const legend: LegendEntry[] = [
		{ ink: 'negative', name: words.negativeShare, shape: 'line' },
		{ ink: 'negative', name: words.interval, shape: 'band' }
	];
	if (hasGhost) legend.push({ ink: 'ink', name: words.before, shape: 'dashed' });
	if (hasPartial) legend.push({ ink: 'negative', name: words.partialWeek, shape: 'ring' });
	return {
		option: {
			...base,
			grid: { ...base.grid, top: roomForEvents(weeks, marks, setting) },
			xAxis: weekAxis(weeks, setting),
			yAxis: valueAxis((value) => words.share(value), setting),
			series
		},
		tooltip: textTooltip(tip, setting),
		legend
	};
}
