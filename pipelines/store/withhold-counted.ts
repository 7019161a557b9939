import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from './read-sql.ts';
import { askRows, runScript } from './run-script.ts';

/**
 * Takes out of a table, staged or stored, whatever belongs to an identity that is counted only: its
 * text, its steps, the answers to it. Counted beats stored whichever was loaded first. What had been
 * stored is gone for every question; its bytes stay in free blocks of the file until these are reused.
 *
 * @param table one with an `identity_key`
 * @returns how many rows were taken out
 */
export async function withholdCounted(
	connection: DuckDBConnection,
	table: string
): Promise<number> {
	await runScript(connection, 'count-key', readSql('sql/count-key.sql'));
	const [deleted] = await askRows<{ Count: string }>(
		connection,
		`withhold-counted of ${table}`,
		readSql('sql/withhold-counted.sql', { table })
	);
	return Number(deleted?.Count ?? 0);
}
