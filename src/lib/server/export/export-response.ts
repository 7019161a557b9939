import { error } from '@sveltejs/kit';
import type { Asking } from '../page/page-load.ts';
import { AnswerTooLongError } from '../warehouse/query-error.ts';
import { aboutExport } from './about-export.ts';
import { arrowExport } from './arrow-export.ts';
import { csvExport } from './csv-export.ts';
import { exportTable } from './export-table.ts';
import type { ExportTable } from './export-table.ts';
import { EXPORTED_QUESTIONS, MOST_EXPORTED_ROWS } from './exported-questions.ts';
import { xlsxExport } from './xlsx-export.ts';

type About = readonly [string, string][];
type Body = Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

/** Parts are made as the client takes them. */
function streamed(parts: Generator<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream({
		pull(controller) {
			const { value, done } = parts.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		}
	});
}
const copied = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

const FORMATS: Record<string, { type: string; body: (t: ExportTable, a: About) => Promise<Body> }> =
	{
		csv: {
			type: 'text/csv; charset=utf-8',
			body: async (table, about) => streamed(csvExport(table, about))
		},
		xlsx: {
			type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			body: async (table, about) => copied(await xlsxExport(table, about))
		},
		arrow: {
			type: 'application/vnd.apache.arrow.stream',
			body: async (table, about) => copied(arrowExport(table, about))
		}
	};

const TOO_LONG = `Tệp xuất sẽ vượt ${MOST_EXPORTED_ROWS} dòng: hãy thu hẹp kỳ, địa bàn hoặc bộ lọc. / The export would have more than ${MOST_EXPORTED_ROWS} rows: narrow the period, the place or the filters.`;

/**
 * A table of a page as a file. The answer is held whole, in columns, before the first byte is sent: a
 * slow reader must not keep a connection of the database. 404 for an unknown name or format; 413 with
 * a sentence for too many rows.
 */
export async function exportResponse(
	asking: Asking,
	{ question: name, format }: { question: string; format: string }
): Promise<Response> {
	const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
	const ask = Object.hasOwn(EXPORTED_QUESTIONS, name) ? EXPORTED_QUESTIONS[name] : undefined;
	if (!write || !ask) error(404, { message: 'notFound' });
	const { warehouse, viewer, view } = asking;
	const { question, params } = ask(asking);
	try {
		const stream = await warehouse.askArrow(question, viewer, params, MOST_EXPORTED_ROWS);
		const table = exportTable(stream);
		const { snapshot_id } = warehouse;
		const { definition } = question;
		const about = aboutExport(
			{ view, snapshot_id, definition, hidden_count: table.hidden_count },
			view.filters.lang
		);
		return new Response(await write.body(table, about), {
			headers: {
				'content-type': write.type,
				'content-disposition': `attachment; filename="lang-nghe-${name}.${format}"`
			}
		});
	} catch (thrown) {
		if (!(thrown instanceof AnswerTooLongError)) throw thrown;
		return Response.json({ message: TOO_LONG }, { status: 413 });
	}
}
