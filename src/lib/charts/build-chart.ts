import { bars } from './bars.ts';
import type { BuiltChart, ChartSetting, ChartSpec } from './chart-spec.ts';
import { sentimentWeeks } from './sentiment-weeks.ts';
import { shareWeeks } from './share-weeks.ts';

/** The option and legend of any chart. Pure: the same rows and setting give the same option. */
export function buildChart(spec: ChartSpec, setting: ChartSetting): BuiltChart {
	if (spec.type === 'sentiment-weeks') return sentimentWeeks(spec, setting);
	if (spec.type === 'share-weeks') return shareWeeks(spec, setting);
	return bars(spec, setting);
}

/** The height in pixels that a chart wants: fixed for weeks, by the number of rows for bars. */
export const chartHeight = (spec: ChartSpec): number =>
	spec.type === 'bars' ? 34 + spec.rows.length * 28 : 240;
