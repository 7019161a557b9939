import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** A connection whose days are those of Viet Nam, whatever the machine's own zone. */
export async function connectLocal(instance: DuckDBInstance): Promise<DuckDBConnection> {
	const connection = await instance.connect();
	await connection.run("set timezone = 'Asia/Ho_Chi_Minh'");
	return connection;
}
