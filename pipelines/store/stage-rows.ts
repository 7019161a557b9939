import {
	DuckDBDataChunk,
	DuckDBDateValue,
	DuckDBTimestampTZValue,
	DuckDBTypeId,
	type DuckDBAppender,
	type DuckDBConnection,
	type DuckDBType,
	type DuckDBValue
} from '@duckdb/node-api';
import { readSql } from './read-sql.ts';
import { askRows, runScript } from './run-script.ts';

const CHUNK_ROWS = 2048;
const DAY_MS = 86_400_000;

export type StageRow = Record<string, unknown>;

/** An open staging table; rows are written to it column by column, which is three times as fast. */
export interface Stage {
	append(rows: readonly StageRow[]): void;
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
	return value as DuckDBValue;
}

async function columnsOf(connection: DuckDBConnection, stage: string): Promise<string[]> {
	const rows = await askRows<{ column_name: string }>(
		connection,
		'stage-columns',
		readSql('sql/stage-columns.sql'),
		{ stage }
	);
	return rows.map((row) => row.column_name);
}

/** Makes the temporary table `stage` for rows of `table` and opens it for writing. */
export async function openStage(
	connection: DuckDBConnection,
	stage: string,
	table: string
): Promise<Stage> {
	await runScript(connection, 'stage', readSql('sql/stage.sql', { stage, table }));
	const columns = await columnsOf(connection, stage);
	const appender: DuckDBAppender = await connection.createAppender(stage, 'main', 'temp');
	const types = columns.map((_, index) => appender.columnType(index));
	let position = 0;

	const appendChunk = (rows: readonly StageRow[]) => {
		const chunk = DuckDBDataChunk.create(types, rows.length);
		columns.forEach((column, index) => {
			const type = types[index] as DuckDBType;
			const values =
				column === 'stage_position'
					? rows.map((_, offset) => position + offset)
					: rows.map((row) => toValue(row[column], type, column));
			chunk.setColumnValues(index, values);
		});
		appender.appendDataChunk(chunk);
		position += rows.length;
	};

	return {
		append(rows) {
			for (let start = 0; start < rows.length; start += CHUNK_ROWS)
				appendChunk(rows.slice(start, start + CHUNK_ROWS));
		},
		close: () => appender.closeSync()
	};
}
