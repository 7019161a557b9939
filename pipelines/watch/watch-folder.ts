import { basename } from 'node:path';
import { watch } from 'chokidar';
import { failureMessage } from '../failure.ts';
import { createQueue } from './queue.ts';
import { mappingsOf, type Route } from './routes.ts';

export interface WatchRequest {
	folder: string;
	routes: readonly Route[];
	/** loads one file; a failure is reported and the watch goes on */
	load: (path: string, mappings: readonly string[]) => Promise<void>;
	/** publishes what was loaded */
	publish: () => Promise<void>;
	/** a file whose size has not changed for so long is finished */
	settle_ms: number;
	/** so long after the last file what was loaded is published, once */
	quiet_ms: number;
	/** looks at the folder again and again, for shares that send no events */
	polls: boolean;
	/** ends the watch after the file that is being loaded */
	signal: AbortSignal;
	/** tells a person at the terminal */
	say: (line: string) => void;
}

async function tryTo(work: () => Promise<void>, { say }: WatchRequest): Promise<void> {
	try {
		await work();
	} catch (error) {
		say(failureMessage(error));
	}
}

function startWatcher(request: WatchRequest, add: (path: string) => void) {
	const { folder, routes, settle_ms, polls, say } = request;
	const watcher = watch(folder, {
		depth: 0,
		usePolling: polls,
		awaitWriteFinish: { stabilityThreshold: settle_ms, pollInterval: Math.min(200, settle_ms) }
	});
	const offer = (path: string) => {
		const mappings = mappingsOf(path, routes);
		if (mappings === null) return;
		if (mappings.length > 0) add(path);
		else
			say(
				`${basename(path)}: không mẫu tên nào khớp, để yên / no pattern fits this name, left alone`
			);
	};
	watcher.on('add', offer).on('change', offer);
	watcher.on('error', (error) => say(failureMessage(error)));
	return watcher;
}

/**
 * Loads every finished file of a folder, those that are there already included, one at a time, and
 * publishes when it has been quiet for a while. Moves and deletes nothing. Ends when the signal says
 * so, after the file that is being loaded.
 */
export async function watchFolder(request: WatchRequest): Promise<void> {
	const { load, publish, quiet_ms, routes, signal } = request;
	const queue = createQueue(signal);
	const watcher = startWatcher(request, queue.add);
	// What an earlier run loaded and did not come to publish goes out with the first quiet.
	let isDue = true;
	try {
		while (!signal.aborted) {
			const path = await queue.next(isDue ? quiet_ms : null);
			if (path !== null) {
				await tryTo(() => load(path, mappingsOf(path, routes) ?? []), request);
				isDue = true;
			} else if (!signal.aborted && isDue) {
				await tryTo(publish, request);
				isDue = false;
			}
		}
	} finally {
		await watcher.close();
	}
}
