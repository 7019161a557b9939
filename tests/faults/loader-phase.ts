import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How far a loader has come, as far as its files tell. */
export const LOADER_PHASES = ['start', 'rows', 'commit', 'rollup', 'audit', 'publish'] as const;
export type LoaderPhase = (typeof LOADER_PHASES)[number];

/** Prepares, before a loader starts, to tell its phases from what other loaders left behind. */
export function watchLoader(warehouse: string): (pid: number) => LoaderPhase {
	const [folder, lock] = [join(warehouse, 'snapshots'), join(warehouse, 'pipeline.lock')];
	const names = () => (existsSync(folder) ? readdirSync(folder) : []);
	const logged = () =>
		statSync(join(warehouse, 'work.duckdb.wal'), { throwIfNoEntry: false })?.size ?? 0;
	const before = new Set(names());
	let least = logged();
	let hasRolledUp = false;
	return (pid) => {
		const made = names().filter((name) => !before.has(name));
		const bytes = logged();
		least = Math.min(least, bytes);
		if (made.some((name) => name.endsWith('.duckdb'))) return 'publish';
		const isWritten = made.some((name) => name.endsWith('.wal'));
		hasRolledUp ||= isWritten;
		if (made.length > 0) return hasRolledUp && !isWritten ? 'audit' : 'rollup';
		if (bytes > least) return 'commit';
		const isHeld = existsSync(lock) && readFileSync(lock, 'utf8').includes(`"pid":${pid},`);
		return isHeld ? 'rows' : 'start';
	};
}
