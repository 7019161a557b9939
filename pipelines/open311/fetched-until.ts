import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const stateSchema = z.object({ until: z.iso.datetime() });

const pathOf = (warehouseDir: string, sourceId: string) =>
	join(warehouseDir, 'open311', `${sourceId}.json`);

/** How far a server has been read, as an ISO instant; null when it never was. */
export async function readFetchedUntil(warehouseDir: string, sourceId: string) {
	const text = await readFile(pathOf(warehouseDir, sourceId), 'utf8').catch(() => null);
	if (text === null) return null;
	return stateSchema.parse(JSON.parse(text)).until;
}

/** Remembers how far a server has been read; all before it is in the store. */
export async function writeFetchedUntil(
	warehouseDir: string,
	sourceId: string,
	until: string
): Promise<void> {
	const path = pathOf(warehouseDir, sourceId);
	await mkdir(dirname(path), { recursive: true });
	await writeFile(`${path}.tmp`, `${JSON.stringify({ until })}\n`);
	await rename(`${path}.tmp`, path);
}
