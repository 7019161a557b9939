import type { DuckDBConnection } from '@duckdb/node-api';
import { openWriter, type Writer } from './open-writer.ts';
import { readSql } from './read-sql.ts';
import { runScript } from './run-script.ts';

/**
 * Makes the temporary table `stage` for rows of `table` and opens it for writing.
 *
 * @param constants columns that are the same in every row
 */
export async function openStage(
	connection: DuckDBConnection,
	stage: string,
	table: string,
	constants: Readonly<Record<string, string>>
): Promise<Writer> {
	await runScript(connection, 'stage', readSql('sql/stage.sql', { stage, table }));
	return openWriter(connection, 'temp', stage, { constants, position: 'stage_position' });
}

/** Frees what is left of stages that are not merged. One that cannot be dropped is replaced by the next. */
export async function dropStages(
	connection: DuckDBConnection,
	stages: readonly string[]
): Promise<void> {
	for (const stage of stages) {
		const script = readSql('sql/stage-forget.sql', { stage });
		await runScript(connection, 'stage-forget', script).catch(() => undefined);
	}
}
