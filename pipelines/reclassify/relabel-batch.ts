import type { DuckDBConnection } from '@duckdb/node-api';
import { MOST_SURE_KIND } from '../classify.ts';
import type { ReadAgain } from '../rows/read-again.ts';
import { openWriter } from '../store/open-writer.ts';
import { readSql } from '../store/read-sql.ts';
import { askRows, runScript } from '../store/run-script.ts';
import { withholdStored } from './withhold-stored.ts';

/** How many labels changed, by head, and how many texts were withheld. */
export interface Relabelled {
	sentiment: number;
	issue: number;
	kind: number;
	withheld: number;
}

async function write(
	connection: DuckDBConnection,
	labelled: readonly ReadAgain[],
	identities: readonly ReadAgain[]
): Promise<Relabelled> {
	await runScript(connection, 'relabelled', readSql('sql/relabelled.sql'));
	const writer = await openWriter(connection, 'temp', 'relabelled');
	writer.append(
		labelled.map((row) => ({
			...row,
			kind_confidence: Math.min(row.kind_confidence, MOST_SURE_KIND)
		}))
	);
	writer.close();
	const [changed] = await askRows<Omit<Relabelled, 'withheld'>>(
		connection,
		'relabelled-counts',
		readSql('sql/relabelled-counts.sql')
	);
	if (!changed) throw new Error('relabelled-counts gave no answer');
	await runScript(connection, 'relabel', readSql('sql/relabel.sql'));
	await connection.run('drop table relabelled');
	const withheld = identities.length ? await withholdStored(connection, { identities }) : 0;
	return { ...changed, withheld };
}

/**
 * Writes the new labels of a batch of stored texts in one transaction; denunciations among them are
 * withheld. Whatever ends the process before it returns leaves the batch as it was.
 * @param denounced the rows among `read` to withhold
 */
export async function relabelBatch(
	connection: DuckDBConnection,
	read: readonly ReadAgain[],
	denounced: ReadonlySet<ReadAgain>
): Promise<Relabelled> {
	await connection.run('begin transaction');
	try {
		const relabelled = await write(
			connection,
			read.filter((row) => !denounced.has(row)),
			[...denounced]
		);
		await connection.run('commit');
		return relabelled;
	} catch (error) {
		await connection.run('rollback');
		throw error;
	}
}
