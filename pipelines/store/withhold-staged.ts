import { listValue, type DuckDBConnection } from '@duckdb/node-api';
import { readSql } from './read-sql.ts';
import { askRows } from './run-script.ts';
import { withholdCounted } from './withhold-counted.ts';

/** What of a file is counted only. */
export interface CountedInFile {
	batch_id: string;
	/** identity keys of its denunciations, which are in `fct_count_only` already, under their count keys */
	counted: readonly string[];
}

async function withholdOwn(
	connection: DuckDBConnection,
	stage: string,
	counted: readonly string[]
): Promise<number> {
	if (counted.length === 0) return 0;
	const [deleted] = await askRows<{ Count: string }>(
		connection,
		`withhold-identities of ${stage}`,
		readSql('sql/withhold-identities.sql', { table: stage }),
		{ identity_keys: listValue([...counted]) }
	);
	return Number(deleted?.Count ?? 0);
}

/**
 * Takes out of a file's stage whatever belongs to a case that is counted only. The file's own
 * denunciations are known by name; only where other files have brought some is the count key of every
 * staged row made.
 *
 * @returns how many rows were taken out
 */
export async function withholdStaged(
	connection: DuckDBConnection,
	stage: string,
	{ batch_id, counted }: CountedInFile
): Promise<number> {
	const own = await withholdOwn(connection, stage, counted);
	const [others] = await askRows<{ is_earlier: boolean }>(
		connection,
		'counted-earlier',
		readSql('sql/counted-earlier.sql'),
		{ batch_id }
	);
	return own + (others?.is_earlier ? await withholdCounted(connection, stage) : 0);
}
