import { error } from '@sveltejs/kit';
import type { Asking } from '../page/page-load.ts';
import { aboutExport } from './about-export.ts';
import { askExport, type NamedTable } from './ask-export.ts';
import { attachment, exportFileName } from './export-file-name.ts';
import { exportFormat } from './export-formats.ts';
import { EXPORTED_QUESTIONS, type QuestionName } from './exported-questions.ts';
import { unlessTooLong } from './too-long-response.ts';

const isName = (name: string): name is QuestionName => Object.hasOwn(EXPORTED_QUESTIONS, name);

/**
 * One table as a file. 404 for an unknown format.
 * @param chosen what is chosen beside the filters, as pairs of a label and a text
 */
export async function tableResponse(
	{ warehouse, view }: Asking,
	{ name, definition, table }: NamedTable,
	format: string,
	chosen: readonly [string, string][] = []
): Promise<Response> {
	const write = exportFormat(format);
	if (!write) error(404, { message: 'notFound' });
	const { snapshot_id } = warehouse;
	const { hidden_count } = table;
	const told = { view, snapshot_id, definition, hidden_count, chosen };
	return new Response(await write.body(table, aboutExport(told, view.filters.lang)), {
		headers: {
			'content-type': write.type,
			'content-disposition': attachment(exportFileName(name, view, format))
		}
	});
}

/**
 * A table of a page as a file. The answer is held whole, in columns, before the first byte is sent: a
 * slow reader must not keep a connection of the database. 404 for an unknown name or format; 413 with
 * a sentence for too many rows.
 */
export async function exportResponse(
	asking: Asking,
	{ question: name, format }: { question: string; format: string }
): Promise<Response> {
	if (!isName(name) || !exportFormat(format)) error(404, { message: 'notFound' });
	return unlessTooLong(async () => tableResponse(asking, await askExport(asking, name), format));
}
