import { resolve } from 'node:path';
import { DuckDBInstance, listValue } from '@duckdb/node-api';
import { connectLocal } from './connect-local.ts';
import { readSql } from './read-sql.ts';
import { askRows, runScript } from './run-script.ts';

export interface ParquetFile {
	/** columns in the order of the file, with DuckDB's names of their types */
	columns: { name: string; type: string }[];
	/** rows of some columns, a chunk at a time; cells stand in the order of the file */
	rows(columns: readonly string[]): AsyncGenerator<(string | null)[][]>;
	close(): void;
}

/**
 * Opens a Parquet file in an instance of its own, in memory, that can read this file and do nothing
 * else. Throws when it is no Parquet file.
 */
export async function openParquet(file: string): Promise<ParquetFile> {
	const path = resolve(file);
	const instance = await DuckDBInstance.create(':memory:', {
		threads: '1',
		memory_limit: '512MB',
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false'
	});
	const connection = await connectLocal(instance);
	const close = () => {
		connection.closeSync();
		instance.closeSync();
	};
	try {
		await runScript(connection, 'parquet-open', readSql('sql/parquet-open.sql'), { path });
		const columns = await askRows<{ name: string; type: string }>(
			connection,
			'parquet-columns',
			readSql('sql/parquet-columns.sql'),
			{ path }
		);
		async function* rows(wanted: readonly string[]) {
			const result = await connection.stream(readSql('sql/parquet-rows.sql'), {
				path,
				columns: listValue([...wanted])
			});
			for (;;) {
				const chunk = await result.fetchChunk();
				if (!chunk || chunk.rowCount === 0) return;
				yield chunk.getRows() as (string | null)[][];
			}
		}
		return { columns, rows, close };
	} catch (error) {
		close();
		throw error;
	}
}
