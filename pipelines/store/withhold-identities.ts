import { listValue, type DuckDBConnection } from '@duckdb/node-api';
import { MERGE_PLANS, type StagedEntity } from './merge-plan.ts';
import { readSql } from './read-sql.ts';
import { runScript } from './run-script.ts';

/** The entities of one case, which its denunciation takes with it. */
export const CASE_ENTITIES: readonly StagedEntity[] = ['feedback', 'status_event', 'response'];

/**
 * Takes what is stored of cases that a file has just counted: text, steps, answers. Costs the file's
 * denunciations and one look at the stored keys, where `withholdCounted` makes the count key of
 * every stored row. Belongs inside the file's transaction.
 */
export async function withholdIdentities(
	connection: DuckDBConnection,
	identityKeys: readonly string[]
): Promise<void> {
	if (identityKeys.length === 0) return;
	const identity_keys = listValue([...identityKeys]);
	for (const entity of CASE_ENTITIES) {
		const { table } = MERGE_PLANS[entity];
		const script = readSql('sql/withhold-identities.sql', { table });
		await runScript(connection, `withhold-identities of ${table}`, script, { identity_keys });
	}
}
