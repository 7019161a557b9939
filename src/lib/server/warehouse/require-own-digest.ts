import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { CurrentFile } from './current-file.ts';

/**
 * Throws unless the SHA-256 of a snapshot's bytes begins with the 8 hex digits that end its name. To
 * be asked before the database opens a file: one that is damaged in many places can end the whole
 * process there (DuckDB 1.5.6). Guards against accidents; who can write the folder can rename too.
 */
export async function requireOwnDigest({ name, path }: CurrentFile): Promise<void> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(path), hash);
	if (!name.endsWith(`-${hash.digest('hex').slice(0, 8)}.duckdb`)) {
		throw new Error('the snapshot is not the file that was published: its SHA-256 differs');
	}
}
