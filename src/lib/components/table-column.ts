import type { Sentiment } from '#lib/domain/sentiment.ts';

export type CellValue = string | number | null;

/** One column of a `DataTable`. Numbers align right; `count`, `share`, `days` format themselves. */
export interface TableColumn<Row> {
	label: string;
	value: (row: Row) => CellValue;
	as?: 'text' | 'count' | 'share' | 'days' | 'decimal' | 'date' | 'signed' | 'sentiment';
	/** the denominator of a share: below 30 a dash and a reason stand instead of it */
	of?: (row: Row) => number;
	href?: (row: Row) => string | null;
	/** small text under the value */
	note?: (row: Row) => string | null;
	/** draws a bar: the value itself for shares, value / greatest value otherwise */
	bar?: 'accent' | 'negative' | 'positive' | 'muted';
	/** left out below 40rem, where the table would scroll */
	isExtra?: boolean;
	/** for `as: 'sentiment'` */
	sentiment?: (row: Row) => Sentiment | null;
}
