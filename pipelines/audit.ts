import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { auditsIn, type AuditStage } from './list-audits.ts';
import { connectLocal } from './store/connect-local.ts';
import { readSql } from './store/read-sql.ts';
import { askRows, runScript } from './store/run-script.ts';

/** An audit that found rows. The key names one of them; what the row says is never repeated. */
export interface AuditFailure {
	audit: string;
	rows: number;
	example_key: string;
}

/** The data must not be published as it is. */
export class AuditError extends Error {
	readonly failures: readonly AuditFailure[];

	constructor(failures: readonly AuditFailure[]) {
		const findings = failures.map(
			({ audit, rows, example_key }) =>
				`"${audit.replaceAll('-', ' ')}": ${rows} row${rows === 1 ? '' : 's'}, such as ${example_key}`
		);
		super(
			`Not published, the previous snapshot goes on serving. Audits found ${findings.join('; ')}. ` +
				`Correct these rows at their source, load the file again, then publish.`
		);
		this.failures = failures;
	}
}

async function audit(connection: DuckDBConnection, folder: AuditStage): Promise<AuditFailure[]> {
	await runScript(connection, 'personal-data', readSql('sql/personal-data.sql'));
	const failures: AuditFailure[] = [];
	for (const file of auditsIn(folder)) {
		const rows = await askRows<{ offending_key: string }>(
			connection,
			file,
			readSql(`audits/${folder}/${file}`)
		);
		if (rows[0])
			failures.push({
				audit: file.replace('.sql', ''),
				rows: rows.length,
				example_key: rows[0].offending_key
			});
	}
	return failures;
}

/** Runs every audit of `audits/work` on the open work store. */
export async function auditWork(connection: DuckDBConnection): Promise<AuditFailure[]> {
	await runScript(connection, 'count-key', readSql('sql/count-key.sql'));
	return audit(connection, 'work');
}

/** Runs every audit of `audits/snapshot` on a connection to a snapshot. */
export const auditConnection = (connection: DuckDBConnection): Promise<AuditFailure[]> =>
	audit(connection, 'snapshot');

/** Runs every audit of `audits/snapshot` on a snapshot file, which is opened read-only. */
export async function auditSnapshot(path: string): Promise<AuditFailure[]> {
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	try {
		return await auditConnection(await connectLocal(instance));
	} finally {
		instance.closeSync();
	}
}
