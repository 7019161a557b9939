import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { CurrentFile } from './current-file.ts';

/** Bytes read at a time, always into the same memory: a stream's many parts pile up beside the heap. */
const PART = 1024 * 1024;

async function digestOf(path: string): Promise<string> {
	const hash = createHash('sha256');
	const part = Buffer.allocUnsafeSlow(PART);
	const file = await open(path);
	try {
		for (;;) {
			const { bytesRead } = await file.read(part, 0, PART);
			if (bytesRead === 0) return hash.digest('hex');
			hash.update(part.subarray(0, bytesRead));
		}
	} finally {
		await file.close();
	}
}

/**
 * Throws unless the SHA-256 of a snapshot's bytes begins with the 8 hex digits that end its name. To
 * be asked before the database opens a file: one that is damaged in many places can end the whole
 * process there (DuckDB 1.5.6). Guards against accidents; who can write the folder can rename too.
 */
export async function requireOwnDigest({ name, path }: CurrentFile): Promise<void> {
	if (!name.endsWith(`-${(await digestOf(path)).slice(0, 8)}.duckdb`)) {
		throw new Error('the snapshot is not the file that was published: its SHA-256 differs');
	}
}
