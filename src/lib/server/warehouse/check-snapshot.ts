import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';

/** The layout of `snapshot-schema.sql` that this program reads. */
export const SCHEMA_VERSION = 4;

const ROLLUPS = ['channel', 'status', 'issue', 'commune'].flatMap((by) => [
	`agg_${by}_day`,
	`agg_${by}_tone_day`
]);
const REQUIRED_TABLES = [
	'meta_dataset',
	'meta_batch',
	'dim_province',
	'dim_commune',
	'dim_issue',
	'dim_issue_group',
	'dim_code',
	'dim_tet',
	'dim_press_source',
	'fct_feedback',
	...ROLLUPS,
	'agg_wait_day',
	'agg_wait_tone_day',
	'agg_settlement_day',
	'agg_settlement_commune_day',
	'agg_handling_day',
	'agg_closing_day',
	'agg_resolve_day',
	'agg_count_only',
	'fct_initiative',
	'fct_outcome',
	'fct_consultation',
	'fct_contribution',
	'fct_dialogue',
	'fct_inspection'
];

const metaSchema = z
	.tuple([z.object({ schema_version: z.literal(SCHEMA_VERSION), as_of: z.iso.date() })])
	.transform(([row]) => row);

const rowsOf = async (connection: DuckDBConnection, sql: string) =>
	(await (await connection.prepare(sql)).runAndReadAll()).getRowObjectsJson();

/**
 * Throws when the attached database is not a whole snapshot of this schema version. Reads every block
 * of every table once: a damaged block is found only when it is read, and it must not be found by a
 * person's question.
 */
export async function checkSnapshot(connection: DuckDBConnection): Promise<void> {
	const meta = await rowsOf(connection, 'select schema_version, as_of from meta_snapshot');
	metaSchema.parse(meta);
	for (const table of REQUIRED_TABLES) {
		await rowsOf(connection, `select max(hash(t)) as digest from ${table} as t`);
	}
	for (const rollup of ROLLUPS) await checkSums(connection, rollup);
}

/** A page reads whichever rollup fits, so all must tell the same. */
async function checkSums(connection: DuckDBConnection, rollup: string): Promise<void> {
	const [sums] = await rowsOf(
		connection,
		`select (select count(*) from fct_feedback)::integer as facts,
			(select coalesce(sum(n), 0) from ${rollup})::integer as added`
	);
	if (sums?.facts !== sums?.added) {
		throw new Error(`${rollup} does not add up: ${sums?.facts} facts, ${sums?.added} in it`);
	}
}
