import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { AuditError, auditConnection } from '../audit.ts';
import { connectLocal } from './connect-local.ts';
import { readSql } from './read-sql.ts';
import { askRows } from './run-script.ts';
import { SNAPSHOT_SCHEMA_VERSION } from './snapshot-version.ts';

export type TableCounts = Record<string, number>;

async function scanAll(connection: DuckDBConnection): Promise<TableCounts> {
	const counts: TableCounts = {};
	const tables = await askRows<{ table_name: string }>(
		connection,
		'snapshot-tables',
		readSql('sql/snapshot-tables.sql')
	);
	for (const { table_name } of tables) {
		const [scan] = await askRows<{ n: number }>(
			connection,
			`full-scan of ${table_name}`,
			readSql('sql/full-scan.sql', { table: table_name })
		);
		counts[table_name] = scan?.n ?? 0;
	}
	return counts;
}

async function requireVersion(connection: DuckDBConnection): Promise<void> {
	const rows = await askRows<{ schema_version: number }>(
		connection,
		'meta-snapshot',
		'select schema_version from meta_snapshot'
	);
	if (rows.length !== 1 || rows[0]?.schema_version !== SNAPSHOT_SCHEMA_VERSION)
		throw new Error(`The snapshot is not of schema version ${SNAPSHOT_SCHEMA_VERSION}.`);
}

/**
 * Reads a closed snapshot file whole, in an instance of its own, and checks its version, its row
 * counts against the work store's, and every audit.
 *
 * @returns the number of rows of every table
 * @throws AuditError, or an error that names the table whose rows are not all there
 */
export async function validateSnapshot(path: string, expected: TableCounts): Promise<TableCounts> {
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	try {
		const connection = await connectLocal(instance);
		await requireVersion(connection);
		const counts = await scanAll(connection);
		for (const [table, n] of Object.entries(expected))
			if (counts[table] !== n)
				throw new Error(
					`Not published: ${table} holds ${counts[table] ?? 'no'} rows in the new snapshot and ` +
						`${n} in the work store. The previous snapshot goes on serving.`
				);
		const failures = await auditConnection(connection);
		if (failures.length) throw new AuditError(failures);
		return counts;
	} finally {
		instance.closeSync();
	}
}
