import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isSnapshotName } from './current.ts';

/** File names of the snapshots in a warehouse, oldest first: names sort by the time of making. */
export function keptSnapshots(warehouseDir: string): string[] {
	const folder = join(warehouseDir, 'snapshots');
	return existsSync(folder) ? readdirSync(folder).filter(isSnapshotName).sort() : [];
}
