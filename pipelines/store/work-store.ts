import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { connectLocal } from './connect-local.ts';
import { MEMORY } from './memory.ts';
import { takePipelineLock, WarehouseBusyError } from './pipeline-lock.ts';
import { readSql } from './read-sql.ts';
import { askRows, runScript } from './run-script.ts';

export const WORK_SCHEMA_VERSION = 1;

/** The one file that the pipeline writes facts to; nothing else opens it. */
export interface WorkStore {
	/** the warehouse folder, absolute */
	dir: string;
	connection: DuckDBConnection;
	/** a second connection to the same file, for work beside the first */
	connect(): Promise<DuckDBConnection>;
	/** keys what is counted and never stored */
	salt: string;
	close(): void;
}

// Two instances of one file in one process lose rows without a word; a module that is loaded twice
// (hot reload, two copies of a package) must still see what the other has open.
const OPEN = Symbol.for('lang-nghe.open-work-stores');
const registry = globalThis as unknown as Record<symbol, Set<string> | undefined>;
const openDirs = (registry[OPEN] ??= new Set<string>());

async function openInstance(dir: string): Promise<DuckDBInstance> {
	try {
		return await DuckDBInstance.create(join(dir, 'work.duckdb'), {
			memory_limit: MEMORY.alone,
			temp_directory: join(dir, 'spill')
		});
	} catch (cause) {
		if (String(cause).includes('Could not set lock')) throw new WarehouseBusyError(dir, null);
		throw new Error(
			`The work store in ${dir} cannot be opened. Restore it from a backup, or move ` +
				`work.duckdb away and load the sources again; the published snapshots still serve.`,
			{ cause }
		);
	}
}

async function readSalt(connection: DuckDBConnection): Promise<string> {
	await runScript(connection, 'work-schema', readSql('sql/work-schema.sql'));
	await runScript(connection, 'lineage-schema', readSql('sql/lineage-schema.sql'));
	await runScript(connection, 'hotspot-schema', readSql('sql/hotspot-schema.sql'));
	await runScript(connection, 'meta-store', readSql('sql/meta-store.sql'), {
		schema_version: WORK_SCHEMA_VERSION,
		salt: randomBytes(32).toString('hex')
	});
	const [row] = await askRows<{ schema_version: number; count_only_salt: string }>(
		connection,
		'meta-store',
		'select schema_version, count_only_salt from meta_store'
	);
	if (row?.schema_version !== WORK_SCHEMA_VERSION)
		throw new Error(
			`The work store has schema version ${row?.schema_version}, this program knows ` +
				`${WORK_SCHEMA_VERSION}. Use the program version that made it, or start a new warehouse.`
		);
	return row.count_only_salt;
}

/**
 * Opens the work store of a warehouse folder, making both when they do not exist.
 *
 * @throws WarehouseBusyError when another pipeline, or this one, already has it open
 */
export async function openWorkStore(warehouseDir: string): Promise<WorkStore> {
	const dir = resolve(warehouseDir);
	if (openDirs.has(dir)) throw new WarehouseBusyError(dir, process.pid);
	const unlock = takePipelineLock(dir);
	openDirs.add(dir);
	const leave = () => {
		openDirs.delete(dir);
		unlock();
	};
	try {
		mkdirSync(join(dir, 'snapshots'), { recursive: true });
		const instance = await openInstance(dir);
		const connection = await connectLocal(instance);
		const close = () => {
			connection.closeSync();
			instance.closeSync();
			leave();
		};
		const salt = await readSalt(connection).catch((error: unknown) => {
			connection.closeSync();
			instance.closeSync();
			throw error;
		});
		return { dir, connection, connect: () => connectLocal(instance), salt, close };
	} catch (error) {
		leave();
		throw error;
	}
}
