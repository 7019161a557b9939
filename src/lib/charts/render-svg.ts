import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { buildChart, chartHeight } from './build-chart.ts';
import type { ChartSpec, ChartWords, LegendEntry } from './chart-spec.ts';
import { SENTINEL_INK } from './ink.ts';
import { themedSvg } from './themed-svg.ts';

use([BarChart, LineChart, GridComponent, MarkLineComponent, SVGRenderer]);

/** Widths in pixels; the page shows the one nearest to its own, so that text keeps its size. */
export const CHART_WIDTHS = { narrow: 360, middle: 640, wide: 1080 } as const;

/** A chart drawn on the server, ready to show, with the rows to draw it again on interaction. */
export interface DrawnChart {
	spec: ChartSpec;
	legend: LegendEntry[];
	svg: Record<keyof typeof CHART_WIDTHS, string>;
}

/** A chart as a page gets it: the browser has no drawing as data where the page's HTML holds it. */
export type SentChart = Omit<DrawnChart, 'svg'> & Partial<Pick<DrawnChart, 'svg'>>;

/**
 * The same chart for a page that the server writes whole: the drawing stands in its HTML, so it is
 * not enumerable and stays out of the data that the browser gets besides.
 */
export function withoutSentDrawing(drawn: DrawnChart): SentChart {
	const { svg, ...sent } = drawn;
	return Object.defineProperty(sent, 'svg', { value: svg, enumerable: false });
}

/** A short fingerprint (FNV-1a), so that ids in the SVG differ between charts and never by chance. */
function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
	return (hash >>> 0).toString(36);
}

function drawAt(spec: ChartSpec, words: ChartWords, width: number): string {
	const { option } = buildChart(spec, { ink: SENTINEL_INK, words, width });
	const size = { width, height: chartHeight(spec) };
	const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
	try {
		chart.setOption(option);
		return themedSvg(chart.renderToSVGString(), `c${fingerprint(JSON.stringify(spec))}-${width}`);
	} finally {
		chart.dispose();
	}
}

/** Draws a chart at three widths as SVG that follows the theme by classes. Needs no browser. */
export function renderChart(spec: ChartSpec, words: ChartWords): DrawnChart {
	return {
		spec,
		legend: buildChart(spec, { ink: SENTINEL_INK, words, width: CHART_WIDTHS.wide }).legend,
		svg: {
			narrow: drawAt(spec, words, CHART_WIDTHS.narrow),
			middle: drawAt(spec, words, CHART_WIDTHS.middle),
			wide: drawAt(spec, words, CHART_WIDTHS.wide)
		}
	};
}
