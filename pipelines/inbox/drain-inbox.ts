import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { failureMessage } from '../failure.ts';
import type { LoadReport } from '../load-sources.ts';
import type { WorkStore } from '../store/work-store.ts';
import { drainSpool } from './drain-spool.ts';
import { listSpools } from './list-spools.ts';
import { inboxDir, readInboxSecret } from './open-inbox.ts';

/**
 * Loads what the server has received, one spool file after the other, each in a transaction of its
 * own; a file that fails stays where it is, is reported, and the next one is tried. An inbox that
 * does not exist is empty. Throws when the work is interrupted.
 */
export async function drainInbox(store: WorkStore, signal: AbortSignal): Promise<LoadReport> {
	const report: LoadReport = { loaded: [], failed: [] };
	if (!existsSync(inboxDir(store.dir))) return report;
	const secret = readInboxSecret(store.dir);
	const clock = () => new Date().toISOString();
	for (const path of listSpools(store.dir, clock())) {
		signal.throwIfAborted();
		const started = performance.now();
		try {
			const summary = await drainSpool({ store, path, secret, now: clock() });
			report.loaded.push({ ...summary, seconds: (performance.now() - started) / 1000 });
		} catch (error) {
			report.failed.push({ file: basename(path), message: failureMessage(error) });
		}
		// Lets a signal in: everything before this may have been one long chain of microtasks.
		await breathe();
	}
	return report;
}
