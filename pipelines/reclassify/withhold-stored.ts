import { listValue, type DuckDBConnection } from '@duckdb/node-api';
import { openWriter } from '../store/open-writer.ts';
import { readSql } from '../store/read-sql.ts';
import { runScript } from '../store/run-script.ts';
import { withholdCounted } from '../store/withhold-counted.ts';

/** Everything that a case leaves in the store. */
const CASE_TABLES = ['fct_feedback', 'fct_status_event', 'fct_response'] as const;

/** Stored texts that turned out to be denunciations: found by the classifier, or marked by a person. */
export type Withheld =
	| { identities: readonly { identity_key: string; is_sure: boolean }[] }
	| { text_keys: readonly string[] };

/**
 * Turns stored texts into counts: text, steps and answers go. Belongs inside a transaction.
 * @returns how many texts were withheld
 */
export async function withholdStored(
	connection: DuckDBConnection,
	withheld: Withheld
): Promise<number> {
	await runScript(connection, 'count-key', readSql('sql/count-key.sql'));
	await runScript(connection, 'withheld', readSql('sql/withheld.sql'));
	if ('text_keys' in withheld) {
		const text_keys = listValue([...withheld.text_keys]);
		await runScript(connection, 'withheld-by-text', readSql('sql/withheld-by-text.sql'), {
			text_keys
		});
	} else {
		const writer = await openWriter(connection, 'temp', 'withheld');
		writer.append(withheld.identities);
		writer.close();
	}
	await runScript(connection, 'count-withheld', readSql('sql/count-withheld.sql'));
	let texts = 0;
	for (const table of CASE_TABLES) {
		const gone = await withholdCounted(connection, table);
		if (table === 'fct_feedback') texts = gone;
	}
	await connection.run('drop table withheld');
	return texts;
}
