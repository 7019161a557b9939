import type { Asking } from '../page/page-load.ts';
import { exportTable, type ExportTable } from './export-table.ts';
import type { ExportName } from './export-names.ts';
import { EXPORTED_QUESTIONS, MOST_EXPORTED_ROWS, type QuestionName } from './exported-questions.ts';

/** A table as it may leave the house, with what it is called and what it counts. */
export interface NamedTable {
	name: ExportName;
	definition: { vi: string; en: string };
	table: ExportTable;
}

/** Asks for one table by its name. Throws a QueryError, and AnswerTooLongError for too many rows. */
export async function askExport(asking: Asking, name: QuestionName): Promise<NamedTable> {
	const { warehouse, viewer } = asking;
	const { question, params } = EXPORTED_QUESTIONS[name](asking);
	const stream = await warehouse.askArrow(question, viewer, params, MOST_EXPORTED_ROWS);
	return { name, definition: question.definition, table: exportTable(stream) };
}
