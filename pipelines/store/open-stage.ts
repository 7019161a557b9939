import type { DuckDBConnection } from '@duckdb/node-api';
import { openWriter, type Writer } from './open-writer.ts';
import { readSql } from './read-sql.ts';
import { runScript } from './run-script.ts';

/** Makes the temporary table `stage` for rows of `table` and opens it for writing. */
export async function openStage(
	connection: DuckDBConnection,
	stage: string,
	table: string
): Promise<Writer> {
	await runScript(connection, 'stage', readSql('sql/stage.sql', { stage, table }));
	return openWriter(connection, 'temp', stage, 'stage_position');
}
