import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isSnapshotName } from '../current.ts';

export interface FileToBackUp {
	/** below the warehouse folder, with forward slashes */
	path: string;
	bytes: number;
}

/** What belongs to a running process, or is half made. */
const PASSING = [/^pipeline\.lock$/, /^spill\//, /\.tmp(\.wal)?$/, /\.sqlite-(wal|shm|journal)$/];

const isKept = (path: string) =>
	!PASSING.some((pattern) => pattern.test(path)) &&
	(!path.startsWith('snapshots/') || isSnapshotName(path.slice('snapshots/'.length)));

/** Every file of a warehouse that a backup must hold, in a steady order. */
export function filesToBackUp(warehouseDir: string): FileToBackUp[] {
	return readdirSync(warehouseDir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(warehouseDir, join(entry.parentPath, entry.name)))
		.map((path) => path.split(sep).join('/'))
		.filter(isKept)
		.sort()
		.map((path) => ({
			path,
			// A running server may drop a file of its own in between.
			bytes: statSync(join(warehouseDir, path), { throwIfNoEntry: false })?.size ?? 0
		}));
}
