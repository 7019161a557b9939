import { createHash } from 'node:crypto';
import type { DuckDBConnection } from '@duckdb/node-api';
import { MERGE_PLANS } from './merge-plan.ts';
import { readSql } from './read-sql.ts';
import { askRows } from './run-script.ts';

export interface TableDigest {
	n: number;
	digest: string;
}

export interface FactsDigest {
	/** by table of the work store */
	tables: Record<string, TableDigest>;
	/** of all of them: equal for equal facts, whatever files brought them in whatever order */
	digest: string;
}

/** The tables that hold what was loaded, by name. */
export const FACT_TABLES = Object.values(MERGE_PLANS)
	.map(({ table }) => table)
	.sort();

/**
 * What the facts of a work store say, with random ids and batches left out. Reads every value of
 * every fact, so a damaged block is met too. Digests of two releases of DuckDB need not agree.
 */
export async function factsDigest(connection: DuckDBConnection): Promise<FactsDigest> {
	const tables: FactsDigest['tables'] = {};
	for (const table of FACT_TABLES) {
		const [row] = await askRows<TableDigest>(
			connection,
			`facts-digest of ${table}`,
			readSql('sql/facts-digest.sql', { table })
		);
		if (!row) throw new Error(`facts-digest of ${table} gave no answer`);
		tables[table] = row;
	}
	const digest = createHash('sha256').update(JSON.stringify(tables)).digest('hex').slice(0, 16);
	return { tables, digest };
}
