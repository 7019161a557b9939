import type { BuiltChart, ChartSetting, ChartSpec, LegendEntry } from './chart-spec.ts';
import { eventLines, eventTips, roomForEvents } from './event-lines.ts';
import { frame, textTooltip, valueAxis, weekAxis } from './frame.ts';

/** From the base line up: negative first, because only the lowest part is easy to compare. */
const PARTS = ['negative', 'neutral', 'positive', 'unsure'] as const;

/** Feedback by week as stacked columns by sentiment, with the comparison period as a dashed line. */
export function sentimentWeeks(
	{ weeks, before, beforeLabel, marks = [] }: Extract<ChartSpec, { type: 'sentiment-weeks' }>,
	setting: ChartSetting
): BuiltChart {
	const { ink, words } = setting;
	const base = frame(setting);
	const ghostName = beforeLabel ?? words.before;
	const hatch = {
		symbol: 'rect',
		color: ink.hatch,
		dashArrayX: [1, 0],
		dashArrayY: [1.5, 4],
		rotation: -Math.PI / 4
	};
	/** A week that is not whole is only outlined. */
	const styleOf = (part: (typeof PARTS)[number], isPartial: boolean) =>
		isPartial
			? { color: ink.surface, borderColor: ink[part], borderWidth: 1.5 }
			: { color: ink[part], ...(part === 'unsure' ? { decal: hatch } : {}) };
	const series = PARTS.map((part, i) => ({
		type: 'bar' as const,
		name: words[part],
		stack: 'week',
		barCategoryGap: '22%',
		barMaxWidth: 44,
		itemStyle: { color: ink[part] },
		data: weeks.map((week) => ({
			value: week[`${part}_count`],
			itemStyle: styleOf(part, week.is_partial)
		})),
		...(i === 0 ? { markLine: eventLines(weeks, marks, setting) } : {})
	}));
	const ghost = {
		type: 'line' as const,
		name: ghostName,
		symbol: 'none',
		lineStyle: { color: ink.ink, width: 1.5, type: 'dashed' as const },
		itemStyle: { color: ink.ink },
		data: weeks.map((week, i) => (week.is_partial ? null : (before?.[i] ?? null)))
	};
	const hasGhost = ghost.data.some((value) => value !== null);
	const tip = (i: number) => {
		const week = weeks[i];
		if (!week) return '';
		const note = week.is_partial ? ` (${words.partialWeek})` : '';
		return [
			`${words.week} ${words.date(week.received_week)}${note}`,
			`${words.received}: ${words.count(week.n)}`,
			...PARTS.map((part) => `${words[part]}: ${words.count(week[`${part}_count`])}`),
			...(hasGhost && !week.is_partial
				? [`${ghostName}: ${words.count(before?.[i] ?? null)}`]
				: []),
			...eventTips(weeks, marks, i)
		].join('\n');
	};
	const legend: LegendEntry[] = PARTS.map((part) => ({
		ink: part,
		name: words[part],
		shape: part === 'unsure' ? 'hatched' : 'box'
	}));
	if (hasGhost) legend.push({ ink: 'ink', name: ghostName, shape: 'dashed' });
	if (weeks.some((week) => week.is_partial))
		legend.push({ ink: 'ink', name: words.partialWeek, shape: 'open' });
	return {
		option: {
			...base,
			grid: { ...base.grid, top: roomForEvents(weeks, marks, setting) },
			xAxis: weekAxis(weeks, setting),
			yAxis: valueAxis((value) => words.count(value), setting, true),
			series: hasGhost ? [...series, ghost] : series
		},
		tooltip: textTooltip(tip, setting),
		legend
	};
}
