import type { DuckDBConnection } from '@duckdb/node-api';

/**
 * What the database of a work store may hold, in its own words: by itself, beside the detector, which
 * remembers a country, and beside threads that read texts, which need twice as much. Beyond it the
 * database spills to the warehouse's own disk: rows are redacted before they reach it. With 64 MB a load
 * still ends; with 300 it is no faster.
 */
export const MEMORY = {
	alone: '600MB',
	beside_detector: '450MB',
	beside_threads: '200MB'
} as const;

/** Does some work while the database holds less than it otherwise may. */
async function within<T>(
	connection: DuckDBConnection,
	limit: string,
	work: () => Promise<T>
): Promise<T> {
	await connection.run(`set memory_limit = '${limit}'`);
	try {
		return await work();
	} finally {
		await connection.run(`set memory_limit = '${MEMORY.alone}'`);
	}
}

/** Does some work, such as loading files, beside threads that need memory themselves. */
export const besideThreads = <T>(
	connection: DuckDBConnection,
	work: () => Promise<T>
): Promise<T> => within(connection, MEMORY.beside_threads, work);

/** Does some work while weeks are decided. */
export const besideDetector = <T>(
	connection: DuckDBConnection,
	work: () => Promise<T>
): Promise<T> => within(connection, MEMORY.beside_detector, work);
