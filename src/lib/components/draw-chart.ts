import type { ChartSpec } from '#lib/charts/chart-spec.ts';
import { renderChart } from '#lib/charts/render-svg.ts';
import type { DrawnChart } from '#lib/charts/render-svg.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { chartWords } from './chart-words.ts';

/** For a page's `load` on the server: rows in, a drawing for `Chart.svelte` out. */
export const drawChart = (spec: ChartSpec, lang: InterfaceLanguage): DrawnChart =>
	renderChart(spec, chartWords(lang));
