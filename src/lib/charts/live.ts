import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { buildChart } from './build-chart.ts';
import type { ChartSpec, ChartWords } from './chart-spec.ts';
import { INK_NAMES } from './ink.ts';
import type { Ink, InkName } from './ink.ts';

// Canvas, because the SVG renderer writes style attributes, which the page's policy refuses.
use([BarChart, LineChart, GridComponent, MarkLineComponent, TooltipComponent, CanvasRenderer]);

export interface LiveChart {
	/** shows the tooltip of one position, as the pointer would */
	point(index: number): void;
	dispose(): void;
}

/** Token names differ from ink names only here. */
const TOKEN: Partial<Record<InkName, string>> = { muted: 'ink-3' };

/** The colours of the theme in force, as the browser computes them for `element`. */
function inkOf(element: HTMLElement): Ink {
	const probe = element.appendChild(document.createElement('span'));
	const colour = (name: InkName) => {
		probe.style.color = `var(--${TOKEN[name] ?? name})`;
		return getComputedStyle(probe).color;
	};
	const ink = Object.fromEntries(INK_NAMES.map((name) => [name, colour(name)])) as Ink;
	probe.remove();
	return ink;
}

/** Draws a chart with tooltips into an element that has a size. The caller disposes of it. */
export function mountLiveChart(
	element: HTMLElement,
	spec: ChartSpec,
	words: ChartWords
): LiveChart {
	const { width, height } = element.getBoundingClientRect();
	const { option, tooltip } = buildChart(spec, { ink: inkOf(element), words, width });
	const chart = init(element, null, { renderer: 'canvas', width, height });
	chart.setOption({ ...option, tooltip });
	return {
		point: (index) => chart.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: index }),
		dispose: () => chart.dispose()
	};
}
