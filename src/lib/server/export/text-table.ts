import type { Asking } from '../page/page-load.ts';
import {
	feedbackTextCount,
	newestPageDayQuestion,
	newestTextsQuestion
} from '../queries/feedback/feedback-texts.ts';
import { filterParams } from '../queries/filter-params.ts';
import { AnswerTooLongError } from '../warehouse/query-error.ts';
import { exportTable, type ExportTable } from './export-table.ts';

/** Texts that are read at once, and those of the same day as the last of them. */
const TEXTS_AT_ONCE = 2000;

/** Tables of the same columns, one below the other. */
const stacked = ([first, ...rest]: readonly [ExportTable, ...ExportTable[]]): ExportTable => ({
	rows: rest.reduce((rows, table) => rows + table.rows, first.rows),
	columns: first.columns.map(({ name, cells }, column) => ({
		name,
		cells: cells.concat(...rest.map((table) => table.columns[column]?.cells ?? []))
	})),
	hidden_count: rest.reduce((hidden, table) => hidden + table.hidden_count, first.hidden_count)
});

/**
 * The texts of a view, newest first. Whole days at a time: ten thousand texts at once would take more memory than
 * the database has by itself. Throws QueryErrors, and AnswerTooLongError before any is read.
 */
export async function textTable(
	{ warehouse, viewer, view }: Asking,
	mostRows: number,
	textsAtOnce = TEXTS_AT_ONCE
): Promise<ExportTable> {
	if ((await feedbackTextCount(warehouse, viewer, view)) > mostRows)
		throw new AnswerTooLongError(newestTextsQuestion.name, mostRows);
	const params = filterParams(view.filters, view.period, view.dataset);
	const since = async (to: string): Promise<string | null> => {
		const page = { ...params, to, limit: textsAtOnce, offset: 0 };
		const [reached] = await warehouse.ask(newestPageDayQuestion, viewer, page);
		return reached?.since ?? null;
	};
	const textsOf = async (from: string, to: string) => {
		const days = { ...params, from, to, limit: mostRows, offset: 0 };
		return exportTable(await warehouse.askArrow(newestTextsQuestion, viewer, days, mostRows));
	};
	let from = await since(params.to);
	// Without any text the columns are asked for all the same.
	const tables: [ExportTable, ...ExportTable[]] = [await textsOf(from ?? params.to, params.to)];
	while (from !== null) {
		const to = from;
		from = await since(to);
		if (from !== null) tables.push(await textsOf(from, to));
	}
	return stacked(tables);
}
