import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';

/** The layout of `snapshot-schema.sql` that this program reads. */
export const SCHEMA_VERSION = 3;

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
	'agg_commune_day',
	'agg_issue_day',
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
	const sums = await rowsOf(
		connection,
		`select (select count(*) from fct_feedback)::integer as facts,
			(select coalesce(sum(n), 0) from agg_commune_day)::integer as by_commune,
			(select coalesce(sum(n), 0) from agg_issue_day)::integer as by_issue`
	);
	const { facts, by_commune, by_issue } = sums[0] ?? {};
	if (facts !== by_commune || facts !== by_issue) {
		throw new Error(`rollups do not add up: ${facts} facts, ${by_commune} and ${by_issue}`);
	}
}
