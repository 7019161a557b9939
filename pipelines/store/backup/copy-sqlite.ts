import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';

const MAGIC = 'SQLite format 3\0';
const BUSY_MS = 5000;

/** Whether a file is a SQLite database, by its first bytes. */
export function isSqlite(path: string): boolean {
	const head = Buffer.alloc(MAGIC.length);
	const handle = openSync(path, 'r');
	try {
		readSync(handle, head, 0, head.length, 0);
	} finally {
		closeSync(handle);
	}
	return head.toString('latin1') === MAGIC;
}

/** Copies a database that a server may be writing to, as it is at one moment, its log included. */
export async function copySqlite(from: string, to: string): Promise<void> {
	mkdirSync(dirname(to), { recursive: true });
	const source = new DatabaseSync(from, { readOnly: true, timeout: BUSY_MS });
	try {
		await backup(source, to);
	} finally {
		source.close();
	}
	// One file, whole in itself: a copy keeps the mode of its source, which writes a log beside it.
	const copy = new DatabaseSync(to);
	copy.exec('pragma journal_mode = delete');
	copy.close();
}
