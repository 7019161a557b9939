import type { DuckDBConnection } from '@duckdb/node-api';

/** An interrupt that comes before the database's own thread has started is lost: it is repeated. */
const AGAIN_MS = 25;

/** Runs something on a connection and interrupts it once `signal` is aborted, until it is over. */
export async function interruptOn<T>(
	signal: AbortSignal,
	connection: DuckDBConnection,
	run: () => Promise<T>
): Promise<T> {
	signal.throwIfAborted();
	let again: NodeJS.Timeout | null = null;
	const interrupt = () => {
		connection.interrupt();
		again = setInterval(() => connection.interrupt(), AGAIN_MS);
	};
	signal.addEventListener('abort', interrupt, { once: true });
	try {
		return await run();
	} finally {
		signal.removeEventListener('abort', interrupt);
		if (again) clearInterval(again);
	}
}
