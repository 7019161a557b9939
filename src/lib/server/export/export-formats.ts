import { arrowExport } from './arrow-export.ts';
import { csvExport } from './csv-export.ts';
import type { ExportTable } from './export-table.ts';
import { parquetExport } from './parquet-export.ts';
import { xlsxExport } from './xlsx-export.ts';

/** What a file is about, as pairs of a label and a text. */
export type About = readonly [string, string][];
type Body = Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

interface ExportFormat {
	type: string;
	body: (table: ExportTable, about: About) => Promise<Body>;
}

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

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The forms in which a table may leave, by the ending of the file. */
const EXPORT_FORMATS: Record<string, ExportFormat> = {
	csv: {
		type: 'text/csv; charset=utf-8',
		body: async (table, about) => streamed(csvExport(table, about))
	},
	xlsx: {
		type: XLSX_TYPE,
		body: async (table, about) => copied(await xlsxExport(table, about))
	},
	parquet: {
		type: 'application/vnd.apache.parquet',
		body: async (table, about) => copied(parquetExport(table, about))
	},
	arrow: {
		type: 'application/vnd.apache.arrow.stream',
		body: async (table, about) => copied(arrowExport(table, about))
	}
};

/** The form with this ending, or null where there is none. */
export const exportFormat = (ending: string): ExportFormat | null =>
	(Object.hasOwn(EXPORT_FORMATS, ending) ? EXPORT_FORMATS[ending] : null) ?? null;
