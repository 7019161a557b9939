import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCurrent } from './current.ts';
import { keptSnapshots } from './kept-snapshots.ts';
import { KEPT_SNAPSHOTS } from './leftovers.ts';

/** Removes what a publish that was cut off left behind; only the holder of the lock may call it. */
export function removeUnfinished(warehouseDir: string): void {
	const folder = join(warehouseDir, 'snapshots');
	for (const name of readdirSync(folder))
		if (/\.duckdb\.tmp(\.wal)?$/.test(name)) rmSync(join(folder, name), { force: true });
	rmSync(join(warehouseDir, 'CURRENT.tmp'), { force: true });
}

/** Removes all but the newest snapshots, never the current one. */
export function removeOldSnapshots(warehouseDir: string, kept = KEPT_SNAPSHOTS): void {
	const current = readCurrent(warehouseDir);
	for (const name of keptSnapshots(warehouseDir).slice(0, -kept))
		if (!current || name !== basename(current))
			rmSync(join(warehouseDir, 'snapshots', name), { force: true });
}
