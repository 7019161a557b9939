import { DuckDBTypeId } from '@duckdb/node-api';
import type { DuckDBMaterializedResult, DuckDBType } from '@duckdb/node-api';
import type { Data } from 'apache-arrow';
import { Field, RecordBatch, Schema, Struct, Table, makeData, tableToIPC } from 'apache-arrow';
import type { ColumnSource } from './column-source.ts';
import { FIXED_TYPES, fixedColumn } from './fixed-column.ts';
import { textColumn } from './text-column.ts';

function columnData(source: ColumnSource, type: DuckDBType): Data {
	const fixed = FIXED_TYPES[type.typeId];
	if (fixed) return fixedColumn(source, fixed);
	if (type.typeId === DuckDBTypeId.VARCHAR) return textColumn(source);
	throw new Error(`column ${source.name} is ${type.toString()}: cast it where the question ends`);
}

/**
 * An answer as an Arrow table of one batch, built from the database's column vectors without a row
 * object in between. Whole numbers, floats, booleans, dates, timestamps (in microseconds) and texts;
 * throws for any other type.
 */
export function arrowTable(result: DuckDBMaterializedResult): Table {
	const chunks = Array.from({ length: result.chunkCount }, (_, index) => result.getChunk(index));
	const rows = result.rowCount;
	const types = result.columnTypes();
	const columns = result.columnNames().map((name, index) => {
		const vectors = chunks.map((chunk) => chunk.getColumnVector(index));
		return { name, data: columnData({ name, rows, vectors }, types[index] as DuckDBType) };
	});
	const schema = new Schema(columns.map(({ name, data }) => new Field(name, data.type, true)));
	const children = columns.map(({ data }) => data);
	const struct = makeData({
		type: new Struct(schema.fields),
		length: rows,
		nullCount: 0,
		children
	});
	return new Table([new RecordBatch(schema, struct)]);
}

/** An answer as the bytes of an Arrow IPC stream. */
export const arrowStream = (result: DuckDBMaterializedResult): Uint8Array =>
	tableToIPC(arrowTable(result), 'stream');
