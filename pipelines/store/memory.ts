import type { DuckDBConnection } from '@duckdb/node-api';

/**
 * What the database of a work store may hold, in its own words: by itself, and beside threads that read
 * texts, which need twice as much. Beyond it the database spills to the warehouse's own disk: rows are
 * redacted before they reach it. With 64 MB a load still ends; with 300 it is no faster. With 450 a publish
 * takes a tenth more time, for a sort then spills more; with 600 the process
 * comes near the memory that it was promised to need.
 */
export const MEMORY = { alone: '550MB', beside_threads: '200MB' } as const;

/** Does some work, such as loading files, beside threads that need memory themselves. */
export async function besideThreads<T>(
	connection: DuckDBConnection,
	work: () => Promise<T>
): Promise<T> {
	await connection.run(`set memory_limit = '${MEMORY.beside_threads}'`);
	try {
		return await work();
	} finally {
		await connection.run(`set memory_limit = '${MEMORY.alone}'`);
	}
}
