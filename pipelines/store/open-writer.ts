import {
	DuckDBDataChunk,
	DuckDBDateValue,
	DuckDBListValue,
	DuckDBTimestampTZValue,
	DuckDBTypeId,
	type DuckDBConnection,
	type DuckDBType,
	type DuckDBValue
} from '@duckdb/node-api';
import { readSql } from './read-sql.ts';
import { askRows } from './run-script.ts';

const CHUNK_ROWS = 2048;
/** Rows that an appender holds are outside the database's memory limit; left alone it holds 204,800. */
const FLUSH_ROWS = 20_480;
const DAY_MS = 86_400_000;

/** A row as an object with a value for every column, null included. */
export type TableRow = object;

/** Writes rows to one table, column by column, which is three times as fast as value by value. */
export interface Writer {
	append(rows: readonly TableRow[]): void;
	close(): void;
}

/** Dates and instants arrive as ISO strings; a value that is not one must not become 1970. */
function toMillis(value: unknown, column: string): number {
	const millis = typeof value === 'string' ? Date.parse(value) : NaN;
	if (Number.isNaN(millis)) throw new Error(`column ${column}: not an ISO date`);
	return millis;
}

function toValue(value: unknown, type: DuckDBType, column: string): DuckDBValue {
	if (value === null) return null;
	if (value === undefined) throw new Error(`column ${column}: a row lacks it`);
	if (type.typeId === DuckDBTypeId.TIMESTAMP_TZ)
		return new DuckDBTimestampTZValue(BigInt(toMillis(value, column)) * 1000n);
	if (type.typeId === DuckDBTypeId.DATE)
		return new DuckDBDateValue(Math.floor(toMillis(value, column) / DAY_MS));
	if (Array.isArray(value)) return new DuckDBListValue(value as DuckDBValue[]);
	return value as DuckDBValue;
}

/**
 * Opens a table for writing. Columns that rows do not have are an error; columns that the table does
 * not have are left out.
 *
 * @param position a column that counts the rows written, if the table has one
 */
export async function openWriter(
	connection: DuckDBConnection,
	catalog: string,
	table: string,
	position?: string
): Promise<Writer> {
	const columns = await askRows<{ column_name: string }>(
		connection,
		'table-columns',
		readSql('sql/table-columns.sql'),
		{ catalog, table }
	);
	const appender = await connection.createAppender(table, 'main', catalog);
	const types = columns.map((_, index) => appender.columnType(index));
	let written = 0;
	let unflushed = 0;

	const appendChunk = (rows: readonly TableRow[]) => {
		const chunk = DuckDBDataChunk.create(types, rows.length);
		columns.forEach(({ column_name }, index) => {
			const type = types[index] as DuckDBType;
			const values = rows.map((row, offset) =>
				column_name === position
					? written + offset
					: toValue((row as Record<string, unknown>)[column_name], type, column_name)
			);
			chunk.setColumnValues(index, values);
		});
		appender.appendDataChunk(chunk);
		written += rows.length;
		unflushed += rows.length;
		if (unflushed < FLUSH_ROWS) return;
		appender.flushSync();
		unflushed = 0;
	};

	return {
		append(rows) {
			for (let start = 0; start < rows.length; start += CHUNK_ROWS)
				appendChunk(rows.slice(start, start + CHUNK_ROWS));
		},
		close: () => appender.closeSync()
	};
}
