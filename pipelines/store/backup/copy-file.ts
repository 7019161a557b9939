import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface CopyWatch {
	signal: AbortSignal;
	onBytes: (bytes: number) => void;
}

/**
 * Copies a file, makes the copy durable and gives the SHA-256 of what was written. Never for a file
 * that a database of this very process has open: closing it would drop the database's lock.
 */
export async function copyFile(from: string, to: string, watch: CopyWatch): Promise<string> {
	mkdirSync(dirname(to), { recursive: true });
	const hash = createHash('sha256');
	const target = await open(to, 'wx');
	try {
		for await (const chunk of createReadStream(from, { highWaterMark: 1 << 20 })) {
			watch.signal.throwIfAborted();
			hash.update(chunk as Buffer);
			await target.writeFile(chunk as Buffer);
			watch.onBytes((chunk as Buffer).length);
		}
		await target.sync();
	} finally {
		await target.close();
	}
	return hash.digest('hex');
}
