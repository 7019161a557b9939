import type { DuckDBVector } from '@duckdb/node-api';

/** One column of an answer, in the chunks in which the database gave it. */
export interface ColumnSource {
	name: string;
	rows: number;
	vectors: readonly DuckDBVector[];
}
