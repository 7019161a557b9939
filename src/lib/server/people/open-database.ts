import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import migration1 from './migration-1.sql?raw';
import migration2 from './migration-2.sql?raw';
import migration3 from './migration-3.sql?raw';
import migration4 from './migration-4.sql?raw';

/** In order; the file's `user_version` counts those that it has been through. */
const MIGRATIONS = [migration1, migration2, migration3, migration4];
const BUSY_MS = 3000;

function versionOf(database: DatabaseSync): number {
	return Number(database.prepare('pragma user_version').get()?.['user_version']);
}

function migrate(database: DatabaseSync, path: string): void {
	// Taken before the version is read: two servers that start at once must not both migrate.
	database.exec('begin immediate');
	try {
		const version = versionOf(database);
		if (version > MIGRATIONS.length)
			throw new Error(
				`${path} was made by a newer version of this program (${version}; this one knows ` +
					`${MIGRATIONS.length}). Update the program, or restore the file from a backup.`
			);
		for (const migration of MIGRATIONS.slice(version)) database.exec(migration);
		database.exec(`pragma user_version = ${MIGRATIONS.length}`);
		database.exec('commit');
	} catch (error) {
		database.exec('rollback');
		throw error;
	}
}

/**
 * Opens what people write, making the file and its folder when they do not exist yet.
 * @throws Error when the file is newer than this program, or is no database
 */
export function openDatabase(path: string): DatabaseSync {
	mkdirSync(dirname(path), { recursive: true });
	const database = new DatabaseSync(path, { timeout: BUSY_MS });
	try {
		database.exec('pragma journal_mode = wal');
		database.exec('pragma synchronous = full');
		migrate(database, path);
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}
