import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { INBOX_FOLDER, type SpoolHead, type SpoolLine } from '#lib/domain/spool.ts';

export const spoolPath = (warehouseDir: string, source_id: string, batch_id: string) =>
	join(warehouseDir, INBOX_FOLDER, source_id, `${batch_id}.jsonl`);

async function syncFolder(path: string): Promise<void> {
	// A folder cannot be opened on Windows, where a rename is durable once it returns.
	if (process.platform === 'win32') return;
	const folder = await open(path, 'r');
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
}

/**
 * Writes a spool file so that a power cut leaves it whole or not at all. Throws when it cannot be
 * written; nothing is left behind then.
 */
export async function writeSpool(
	warehouseDir: string,
	head: SpoolHead,
	lines: readonly SpoolLine[]
): Promise<void> {
	const path = spoolPath(warehouseDir, head.source_id, head.batch_id);
	const folder = dirname(path);
	const text = [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
	await mkdir(folder, { recursive: true });
	try {
		const file = await open(`${path}.tmp`, 'wx');
		try {
			await file.writeFile(text);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(`${path}.tmp`, path);
		await syncFolder(folder);
	} catch (error) {
		await rm(`${path}.tmp`, { force: true });
		await rm(path, { force: true });
		throw error;
	}
}
