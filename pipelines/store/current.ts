import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from './durable.ts';

const SNAPSHOT_NAME = /^[0-9TZ]+-[0-9a-f]{8}\.duckdb$/;

export const isSnapshotName = (name: string): boolean => SNAPSHOT_NAME.test(name);

/** The path of the snapshot that `CURRENT` names; null when there is none. */
export function readCurrent(warehouseDir: string): string | null {
	const pointer = join(warehouseDir, 'CURRENT');
	if (!existsSync(pointer)) return null;
	const name = readFileSync(pointer, 'utf8').trim();
	const path = join(warehouseDir, 'snapshots', name);
	return isSnapshotName(name) && existsSync(path) ? path : null;
}

/** Makes a published snapshot the one that is served. */
export function replaceCurrent(warehouseDir: string, name: string): void {
	writeDurably(join(warehouseDir, 'CURRENT'), `${name}\n`);
}
