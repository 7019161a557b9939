import type { DuckDBConnection } from '@duckdb/node-api';

/**
 * Rows of one statement, some thousand at a time, without holding all of them. The connection is busy
 * until the last: give it one of its own.
 */
export async function* streamRows<Row>(
	connection: DuckDBConnection,
	name: string,
	sql: string
): AsyncGenerator<Row[]> {
	try {
		const result = await connection.stream(sql);
		for await (const rows of result.yieldRowObjectJson()) yield rows as Row[];
	} catch (cause) {
		throw new Error(`${name} failed`, { cause });
	}
}
