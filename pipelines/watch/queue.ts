import { setTimeout as sleep } from 'node:timers/promises';

/** Paths that wait to be loaded, each once, in the order in which they came. */
export interface Queue {
	add: (path: string) => void;
	/** the next path; null when none came within so many milliseconds, or when it is over */
	next(patience_ms: number | null): Promise<string | null>;
}

/** A queue that is over when the signal says so. */
export function createQueue(signal: AbortSignal): Queue {
	const waiting = new Set<string>();
	let arrived = Promise.withResolvers<null>();
	const add = (path: string) => {
		waiting.add(path);
		arrived.resolve(null);
	};
	signal.addEventListener('abort', () => arrived.resolve(null));
	const next: Queue['next'] = async (patience_ms) => {
		if (waiting.size === 0 && !signal.aborted) {
			const stop = new AbortController();
			const patience =
				patience_ms === null
					? []
					: [sleep(patience_ms, undefined, { signal: stop.signal }).catch(() => undefined)];
			await Promise.race([arrived.promise, ...patience]);
			stop.abort();
		}
		if (signal.aborted) return null;
		const [first] = waiting;
		if (first !== undefined) waiting.delete(first);
		if (waiting.size === 0) arrived = Promise.withResolvers();
		return first ?? null;
	};
	return { add, next };
}
