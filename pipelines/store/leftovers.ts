import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCurrent } from './current.ts';
import { keptSnapshots } from './kept-snapshots.ts';
import { openFiles } from './open-files.ts';

export type LeftoverKind =
	'old_snapshot' | 'unfinished' | 'spill' | 'orphaned_quarantine' | 'orphaned_inbox';

/** A file that nobody needs any more. */
export interface Leftover {
	kind: LeftoverKind;
	path: string;
	bytes: number;
}

/** The one being served, and two to go back to. */
export const KEPT_SNAPSHOTS = 3;
/** The quarantine of a file of which nothing could be loaded stays this long to be read. */
const ORPHAN_MS = 7 * 86_400_000;
/** Nothing takes an hour to be received. */
const CUT_OFF_MS = 3_600_000;

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

function oldSnapshots(dir: string): string[] {
	const held = openFiles();
	const current = readCurrent(dir);
	return keptSnapshots(dir)
		.slice(0, -KEPT_SNAPSHOTS)
		.filter((name) => !current || name !== basename(current))
		.map((name) => join(dir, 'snapshots', name))
		.filter((path) => !held.has(realpathSync(path)));
}

/** Only names that a pipeline makes: what the server is writing beside them is its own. */
function unfinished(dir: string): string[] {
	const inStore = namesIn(dir).filter((name) => /^(CURRENT|work\.duckdb)\.tmp(\.wal)?$/.test(name));
	const inSnapshots = namesIn(join(dir, 'snapshots')).filter((name) =>
		/\.duckdb\.tmp(\.wal)?$/.test(name)
	);
	return [
		...inStore.map((name) => join(dir, name)),
		...inSnapshots.map((name) => join(dir, 'snapshots', name))
	];
}

const spilled = (dir: string) =>
	namesIn(join(dir, 'spill')).map((name) => join(dir, 'spill', name));

function orphaned(dir: string, batchIds: ReadonlySet<string>, now: Date): string[] {
	return namesIn(join(dir, 'quarantine'))
		.filter((name) => name.endsWith('.jsonl') && !batchIds.has(basename(name, '.jsonl')))
		.map((name) => join(dir, 'quarantine', name))
		.filter((path) => now.getTime() - statSync(path).mtimeMs > ORPHAN_MS);
}

/** A file of the inbox is given its name once it is whole: one without it was cut off. */
function cutOffInbox(dir: string, now: Date): string[] {
	const inbox = join(dir, 'inbox');
	if (!existsSync(inbox)) return [];
	return readdirSync(inbox, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.tmp'))
		.map((name) => join(inbox, name))
		.filter((path) => now.getTime() - statSync(path).mtimeMs > CUT_OFF_MS);
}

/**
 * What may be removed from a warehouse: snapshots beyond the kept ones, never the current one and
 * never one that a process holds open; what interrupted work left; quarantine files of no batch that
 * are older than a week, and what the push API could not finish an hour ago. Only the holder of the lock may ask: to others a file in the making looks left.
 */
export function findLeftovers(dir: string, batchIds: ReadonlySet<string>, now: Date): Leftover[] {
	const found: [LeftoverKind, string[]][] = [
		['old_snapshot', oldSnapshots(dir)],
		['unfinished', unfinished(dir)],
		['spill', spilled(dir)],
		['orphaned_quarantine', orphaned(dir, batchIds, now)],
		['orphaned_inbox', cutOffInbox(dir, now)]
	];
	return found.flatMap(([kind, paths]) =>
		paths.map((path) => ({ kind, path, bytes: statSync(path).size }))
	);
}
