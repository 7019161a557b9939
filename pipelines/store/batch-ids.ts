import type { DuckDBConnection } from '@duckdb/node-api';
import { readSql } from './read-sql.ts';
import { askRows } from './run-script.ts';

/** The files that a work store or a snapshot holds. */
export async function batchIdsOf(connection: DuckDBConnection): Promise<Set<string>> {
	const sql = readSql('sql/batch-ids.sql');
	const rows = await askRows<{ batch_id: string }>(connection, 'batch-ids', sql);
	return new Set(rows.map(({ batch_id }) => batch_id));
}
