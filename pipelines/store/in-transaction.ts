import type { DuckDBConnection } from '@duckdb/node-api';

/**
 * Undoes an open transaction. A commit that failed, as on a full disk, has undone it already: that is
 * no second fault, and must not hide the first.
 */
export async function rollBackTransaction(connection: DuckDBConnection): Promise<void> {
	await connection.run('rollback').catch((error: unknown) => {
		if (!String(error).includes('no transaction is active')) throw error;
	});
}

/** Does some work in one transaction: all of it is stored, or nothing when it throws. */
export async function inTransaction<T>(
	connection: DuckDBConnection,
	work: () => Promise<T>
): Promise<T> {
	await connection.run('begin transaction');
	try {
		const done = await work();
		await connection.run('commit');
		return done;
	} catch (error) {
		await rollBackTransaction(connection);
		throw error;
	}
}
