import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isSnapshotName, readCurrent } from './current.ts';

/** The one being served, and two to go back to. */
const KEPT_SNAPSHOTS = 3;

/** Removes what a publish that was cut off left behind; only the holder of the lock may call it. */
export function removeUnfinished(warehouseDir: string): void {
	const folder = join(warehouseDir, 'snapshots');
	for (const name of readdirSync(folder))
		if (/\.duckdb\.tmp(\.wal)?$/.test(name)) rmSync(join(folder, name), { force: true });
	rmSync(join(warehouseDir, 'CURRENT.tmp'), { force: true });
}

/** Removes all but the newest snapshots, never the current one. Names sort by the time of making. */
export function removeOldSnapshots(warehouseDir: string): void {
	const folder = join(warehouseDir, 'snapshots');
	const current = readCurrent(warehouseDir);
	const old = readdirSync(folder).filter(isSnapshotName).sort().slice(0, -KEPT_SNAPSHOTS);
	for (const name of old)
		if (!current || name !== basename(current)) rmSync(join(folder, name), { force: true });
}
