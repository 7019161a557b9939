/** One of several works; it looks at the signal where it can stop. */
export type Work = (signal: AbortSignal) => Promise<void>;

/**
 * Does several works beside each other. When one fails the others are asked to stop; none goes on once
 * the first failure is thrown.
 */
export async function sideBySide(...works: readonly Work[]): Promise<void> {
	const stop = new AbortController();
	await Promise.all(works.map((work) => work(stop.signal).catch((error) => stop.abort(error))));
	stop.signal.throwIfAborted();
}
