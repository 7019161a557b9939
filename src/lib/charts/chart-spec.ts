import type { EChartsOption } from 'echarts';
import type { Ink, InkName } from './ink.ts';

/** A week of counts; the rows of the by-week question fit. */
export interface WeekCounts {
	/** Monday, `YYYY-MM-DD` */
	received_week: string;
	n: number;
	negative_count: number;
	neutral_count: number;
	positive_count: number;
	unsure_count: number;
	/** not wholly inside the period and the data: drawn open and never compared */
	is_partial: boolean;
}

/** A week's share with its interval (0–1); null where there are too few texts. */
export interface WeekShare {
	received_week: string;
	share: number | null;
	low: number | null;
	high: number | null;
	is_partial: boolean;
}

/** Something that happened, e.g. Tết: a line through the week that holds `day`, with a short label. */
export interface EventMark {
	day: string;
	label: string;
	/** in full, for the tooltip */
	name?: string;
}

/** What is drawn, as plain rows that the server may send to the browser. */
export type ChartSpec =
	| {
			type: 'sentiment-weeks';
			weeks: readonly WeekCounts[];
			/** totals of the comparison period, week by week */
			before?: readonly (number | null)[];
			/** which period that is, e.g. "kỳ liền trước (25/5 – 23/8/2026)" */
			beforeLabel?: string;
			marks?: readonly EventMark[];
	  }
	| {
			type: 'share-weeks';
			weeks: readonly WeekShare[];
			before?: readonly (number | null)[];
			marks?: readonly EventMark[];
	  }
	| {
			type: 'bars';
			unit: 'count' | 'share' | 'days';
			rows: readonly { label: string; value: number | null; before?: number | null }[];
	  };

/** Words and numbers of one language, given from outside: charts know no language. */
export interface ChartWords {
	negative: string;
	neutral: string;
	positive: string;
	unsure: string;
	received: string;
	negativeShare: string;
	before: string;
	interval: string;
	partialWeek: string;
	week: string;
	count(value: number | null): string;
	share(value: number | null): string;
	days(value: number | null): string;
	shortDate(day: string): string;
	date(day: string): string;
}

/** Everything else that an option depends on. Sizes are pixels. */
export interface ChartSetting {
	ink: Ink;
	words: ChartWords;
	width: number;
}

export interface LegendEntry {
	ink: InkName;
	name: string;
	shape: 'box' | 'hatched' | 'line' | 'dashed' | 'band' | 'open' | 'ring' | 'tick';
}

type TooltipOption = Exclude<EChartsOption['tooltip'], undefined | unknown[]>;

export interface BuiltChart {
	option: EChartsOption;
	/** apart, because only the chart in the browser has one */
	tooltip: TooltipOption;
	legend: LegendEntry[];
}
