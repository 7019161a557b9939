import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { buildChart, chartHeight } from './build-chart.ts';
import type { ChartSpec, ChartWords, LegendEntry } from './chart-spec.ts';
import { LIGHT_INK } from './light-ink.ts';

use([BarChart, LineChart, GridComponent, MarkLineComponent, SVGRenderer]);

/** A chart in the light theme's own colours, as an SVG element without anything around it. */
export interface PlainDrawing {
	svg: string;
	width: number;
	height: number;
	legend: LegendEntry[];
}

/** Draws a chart for a file. Sizes are pixels. */
export function drawPlain(spec: ChartSpec, words: ChartWords, width: number): PlainDrawing {
	const { option, legend } = buildChart(spec, { ink: LIGHT_INK, words, width });
	const height = chartHeight(spec);
	const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
	try {
		chart.setOption(option);
		const svg = chart
			.renderToSVGString()
			.replace(/<style[\s\S]*?<\/style>/g, '')
			.replace(/\s(?:class|ecmeta_\w+)="[^"]*"/g, '');
		return { svg, width, height, legend };
	} finally {
		chart.dispose();
	}
}
