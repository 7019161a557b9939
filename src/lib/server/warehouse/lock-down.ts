import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';

export interface HostLimits {
	/** absolute path of the only folder that the database may read */
	snapshotsDir: string;
	/** such as `72MB` */
	memory: string;
	threads: number;
}

/** Quotes a text for SQL; settings and ATTACH take no bound parameters. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * Opens an in-memory database that can attach files of one folder and do little else: no extension is
 * ever loaded, nothing spills to disk (a question that needs more memory fails), and the settings
 * cannot be changed back. Writing inside the snapshots folder stays possible in SQL: `ask` runs only
 * prepared SELECTs of the program's own, and a deployment mounts the folder read-only.
 */
export async function openLockedHost(limits: HostLimits): Promise<DuckDBInstance> {
	const host = await DuckDBInstance.create(':memory:', {
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false',
		allow_community_extensions: 'false',
		allow_unsigned_extensions: 'false',
		memory_limit: limits.memory,
		threads: String(limits.threads)
	});
	const connection = await host.connect();
	try {
		await lockDown(connection, limits.snapshotsDir);
	} finally {
		connection.closeSync();
	}
	return host;
}

async function lockDown(connection: DuckDBConnection, snapshotsDir: string): Promise<void> {
	const settings = [
		`set global timezone = 'Asia/Ho_Chi_Minh'`,
		`set global temp_directory = ''`,
		// Before the next line, or the ATTACH of a new snapshot would be refused too.
		`set global allowed_directories = [${quoted(`${snapshotsDir}/`)}]`,
		'set global enable_external_access = false',
		'set global lock_configuration = true'
	];
	for (const setting of settings) await connection.run(setting);
}
