import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** The file that names the snapshot to serve, and a mark that changes whenever it is replaced. */
export interface CurrentFile {
	/** file name of the snapshot, which is its id */
	name: string;
	path: string;
}

const isMissing = (error: unknown) =>
	error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Changes whenever CURRENT is replaced; null when there is none. One `stat`, cheap per request. */
export async function currentMark(warehouseDir: string): Promise<string | null> {
	try {
		const { ino, size, mtimeNs } = await stat(path.join(warehouseDir, 'CURRENT'), { bigint: true });
		return `${ino}-${size}-${mtimeNs}`;
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}

/** Reads CURRENT. Throws when it does not hold the bare name of a snapshot file. */
export async function readCurrentFile(warehouseDir: string): Promise<CurrentFile> {
	const name = (await readFile(path.join(warehouseDir, 'CURRENT'), 'utf8')).trim();
	if (!/^[0-9TZ]+-[0-9a-f]{8}\.duckdb$/.test(name))
		throw new Error('CURRENT does not name a snapshot');
	return { name, path: path.join(path.resolve(warehouseDir), 'snapshots', name) };
}
