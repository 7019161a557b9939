import { logReading } from '../page/log-reading.ts';
import type { Asking } from '../page/page-load.ts';
import { sharedPeople } from '../people/shared-people.ts';
import { exportTable, type ExportTable } from './export-table.ts';
import type { ExportName } from './export-names.ts';
import { EXPORTED_QUESTIONS, MOST_EXPORTED_ROWS, type QuestionName } from './exported-questions.ts';
import { textTable } from './text-table.ts';

/** A table as it may leave the house, with what it is called and what it counts. */
export interface NamedTable {
	name: ExportName;
	definition: { vi: string; en: string };
	table: ExportTable;
}

/** The one table that holds texts: whoever takes it has read them. */
const TEXTS: QuestionName = 'feedback-texts';

async function tableOf(asking: Asking, name: QuestionName): Promise<NamedTable> {
	const { question, params } = EXPORTED_QUESTIONS[name](asking);
	const { definition } = question;
	const most = MOST_EXPORTED_ROWS;
	if (name === TEXTS) return { name, definition, table: await textTable(asking, most) };
	const stream = await asking.warehouse.askArrow(question, asking.viewer, params, most);
	return { name, definition, table: exportTable(stream) };
}

/** Asks for one table by its name. Throws a QueryError, and AnswerTooLongError for too many rows. */
export async function askExport(asking: Asking, name: QuestionName): Promise<NamedTable> {
	const named = await tableOf(asking, name);
	if (name === TEXTS)
		logReading(asking, sharedPeople(), { question: 'export', text_count: named.table.rows });
	return named;
}
