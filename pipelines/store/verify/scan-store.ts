/**
 * `node scan-store.ts <work.duckdb>`: reads a work store whole, its indexes too, runs the audits of
 * `audits/work`, and prints what they found as JSON. In a process of its own: the database can end the
 * whole process on a file that is damaged in many places (DuckDB 1.5.6).
 */
import { DuckDBInstance } from '@duckdb/node-api';
import { auditWork } from '../../audit.ts';
import { connectLocal } from '../connect-local.ts';
import { readSql } from '../read-sql.ts';
import { askRows, runScript } from '../run-script.ts';

const [path = ''] = process.argv.slice(2);
try {
	const instance = await DuckDBInstance.create(path);
	const connection = await connectLocal(instance);
	const named = (name: string) =>
		askRows<{ table_name: string }>(connection, name, readSql(`sql/${name}.sql`));
	for (const { table_name: table } of await named('snapshot-tables'))
		await runScript(connection, `scan of ${table}`, readSql('sql/full-scan.sql', { table }));
	for (const { table_name: table } of await named('keyed-tables'))
		await runScript(connection, `index of ${table}`, readSql('sql/probe-index.sql', { table }));
	process.stdout.write(JSON.stringify(await auditWork(connection)));
} catch (error) {
	const { message, cause } = error as Error;
	process.stderr.write([message, cause instanceof Error ? cause.message : ''].join(': '));
	process.exitCode = 1;
}
