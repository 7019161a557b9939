import { MIN_FOR_SHARE } from '#lib/domain/suppression.ts';
import type { Format } from '#lib/i18n/format.ts';
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

/** Whether a share has too few under it to be printed. */
export const isTooFew = <Row>(column: TableColumn<Row>, row: Row): boolean =>
	column.of !== undefined && column.of(row) < MIN_FOR_SHARE;

/** What a cell says, in the language of `format`; `none` where nothing is known or may be said. */
export function cellText<Row>(
	column: TableColumn<Row>,
	row: Row,
	format: Format,
	none: string
): string {
	const value = column.value(row);
	const { as } = column;
	if (value === null || isTooFew(column, row)) return none;
	if (typeof value === 'string') return as === 'date' ? format.date(value) : value;
	if (as === 'signed' || as === 'count') return format[as](value);
	return as === 'share' || as === 'days' || as === 'decimal' ? format[as](value) : String(value);
}
