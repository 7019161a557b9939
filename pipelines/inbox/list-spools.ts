import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { spoolIdSchema } from '#lib/domain/spool.ts';
import { inboxDir } from './open-inbox.ts';

const STALE_MS = 3_600_000;

const isSpool = (name: string) =>
	name.endsWith('.jsonl') && spoolIdSchema.safeParse(name.slice(0, -'.jsonl'.length)).success;

/**
 * Paths of the spool files that wait, oldest first. Removes what a server that was killed left half
 * written an hour ago or more: nobody was told that it was accepted.
 *
 * @param now ISO instant
 */
export function listSpools(warehouseDir: string, now: string): string[] {
	const inbox = inboxDir(warehouseDir);
	const folders = readdirSync(inbox, { withFileTypes: true }).filter((each) => each.isDirectory());
	const waiting: { name: string; path: string }[] = [];
	for (const folder of folders) {
		for (const name of readdirSync(join(inbox, folder.name))) {
			const path = join(inbox, folder.name, name);
			if (isSpool(name)) waiting.push({ name, path });
			else if (name.endsWith('.tmp')) {
				const age = Date.parse(now) - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
				if (age > STALE_MS) rmSync(path, { force: true });
			}
		}
	}
	return waiting.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ path }) => path);
}
