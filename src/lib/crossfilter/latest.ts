/**
 * Lets only the latest of several calls go on: each call aborts the one before it. The function gets
 * a signal that is aborted when it is overtaken, or when the caller's own signal is.
 */
export function latest<Answer>(): (
	signal: AbortSignal | undefined,
	run: (signal: AbortSignal) => Promise<Answer>
) => Promise<Answer> {
	let running: AbortController | null = null;
	return async (signal, run) => {
		running?.abort();
		const own = new AbortController();
		running = own;
		return run(signal ? AbortSignal.any([signal, own.signal]) : own.signal);
	};
}
