import { Schema, Table, tableToIPC, vectorFromArray } from 'apache-arrow';
import type { ExportTable } from './export-table.ts';

/** An Arrow IPC stream of the table; what it is about stands in the schema's metadata. */
export function arrowExport(table: ExportTable, about: readonly [string, string][]): Uint8Array {
	const vectors = table.columns.map(({ name, cells }) => [name, vectorFromArray(cells)] as const);
	const arrow = new Table(Object.fromEntries(vectors));
	const schema = new Schema(arrow.schema.fields, new Map(about));
	return tableToIPC(new Table(schema, arrow.batches), 'stream');
}
