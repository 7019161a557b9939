import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { INBOX_FILE, INBOX_FOLDER, INBOX_VERSION } from '#lib/domain/spool.ts';
import { PipelineError } from '../pipeline-error.ts';
import { readSql } from '../store/read-sql.ts';

const BUSY_MS = 5000;

export const inboxDir = (warehouseDir: string) => join(warehouseDir, INBOX_FOLDER);

function versionOf(database: DatabaseSync): number {
	return Number(database.prepare('pragma user_version').get()?.['user_version']);
}

function create(database: DatabaseSync): void {
	database.exec('begin immediate');
	try {
		// Asked again inside: another command may have made it in between.
		if (versionOf(database) === 0) {
			database.exec(readSql('inbox/inbox-schema.sql'));
			database.prepare('insert into inbox_secret (secret) values (?)').run(randomBytes(32));
			database.exec(`pragma user_version = ${INBOX_VERSION}`);
		}
		database.exec('commit');
	} catch (error) {
		database.exec('rollback');
		throw error;
	}
}

/**
 * Opens the tokens and receipts of a warehouse, making the file when it does not exist yet.
 * @throws PipelineError when the file is of another version
 */
export function openInbox(warehouseDir: string): DatabaseSync {
	mkdirSync(inboxDir(warehouseDir), { recursive: true });
	const path = join(inboxDir(warehouseDir), INBOX_FILE);
	const database = new DatabaseSync(path, { timeout: BUSY_MS });
	try {
		database.exec('pragma journal_mode = wal');
		database.exec('pragma synchronous = full');
		if (versionOf(database) === 0) create(database);
		const version = versionOf(database);
		if (version === INBOX_VERSION) return database;
		throw new PipelineError({
			vi: `Tệp ${path} có cấu trúc phiên bản ${version}, chương trình này đọc phiên bản ${INBOX_VERSION}. Hãy dùng cùng một bản phần mềm cho máy chủ và dòng lệnh.`,
			en: `The file ${path} has layout version ${version}, this program reads ${INBOX_VERSION}. Use one release for the server and the command line.`
		});
	} catch (error) {
		database.close();
		throw error;
	}
}

/**
 * The secret that opens sealed identities, or null where no token was ever made.
 * @throws PipelineError as `openInbox`
 */
export function readInboxSecret(warehouseDir: string): Uint8Array | null {
	if (!existsSync(join(inboxDir(warehouseDir), INBOX_FILE))) return null;
	const database = openInbox(warehouseDir);
	try {
		const row = database.prepare('select secret from inbox_secret').get();
		return row?.['secret'] instanceof Uint8Array ? row['secret'] : null;
	} finally {
		database.close();
	}
}
