import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import type { AdmissionGate } from './admission-gate.ts';
import { withRoom } from './with-room.ts';

/** The layout of `snapshot-schema.sql` and its parts that this program reads. */
export const SCHEMA_VERSION = 8;

/** What each rollup adds up, and the same of the facts. Its other sums are audited before publishing. */
const SUMS: readonly (readonly [rollup: string, added: string, facts: string])[] = [
	...['channel', 'status', 'issue', 'commune'].flatMap((by) => [
		[`agg_${by}_day`, 'n', '1'] as const,
		[`agg_${by}_tone_day`, 'n', '1'] as const
	]),
	...['country', 'province', 'country_issue', 'issue_channel', 'issue_status'].map(
		(by) => [`agg_${by}_day`, 'n', '1'] as const
	),
	['agg_case_issue', 'n', '1'],
	['agg_case_place', 'n', '(province_number is not null)::integer'],
	['agg_wait_day', 'ended_count + censored_count', 'counted_count'],
	['agg_country_wait_day', 'ended_count + censored_count', 'counted_count'],
	['agg_wait_tone_day', 'ended_count + censored_count', 'counted_count'],
	['agg_settlement_day', 'counted_count', 'counted_count'],
	['agg_settlement_commune_day', 'counted_count', 'counted_count'],
	['agg_handling_day', 'resolved_count', 'resolved_count'],
	['agg_resolve_day', 'ended_count + censored_count', 'counted_count'],
	['agg_source_day', 'n', '1'],
	['agg_label_month', 'n', '1']
];
const REQUIRED_TABLES = [
	'meta_dataset',
	'meta_batch',
	'meta_rejection',
	'meta_unplaced',
	'meta_redaction',
	'meta_run',
	'meta_audit',
	'dim_province',
	'dim_commune',
	'dim_issue',
	'dim_issue_group',
	'dim_code',
	'dim_tet',
	'dim_press_source',
	'fct_feedback',
	...SUMS.map(([rollup]) => rollup),
	'agg_closing_day',
	'agg_count_only',
	'fct_initiative',
	'fct_outcome',
	'fct_consultation',
	'fct_contribution',
	'fct_dialogue',
	'fct_inspection',
	'meta_detection',
	'meta_hotspot_week',
	'fct_hotspot',
	'fct_hotspot_week',
	'fct_hotspot_place',
	'fct_hotspot_turn',
	'fct_hotspot_truth'
];

const metaSchema = z
	.tuple([z.object({ schema_version: z.literal(SCHEMA_VERSION), as_of: z.iso.date() })])
	.transform(([row]) => row);

/** Rows that one statement reads: questions that need the memory alone wait for no more than that. */
const ROWS_AT_ONCE = 10 * 122_880;

type Row = Record<string, unknown>;
/** Asks the snapshot that is checked, while the one that is served is asked too. */
type Asking = (sql: string) => Promise<readonly Row[]>;

const asking =
	(connection: DuckDBConnection, gate: AdmissionGate): Asking =>
	(sql) => {
		const read = async () =>
			(await (await connection.prepare(sql)).runAndReadAll()).getRowObjectsJson();
		return withRoom(gate, read, undefined, 'aside');
	};

/**
 * Throws when the attached database is not a whole snapshot of this schema version. Reads every block
 * of every table once: a damaged block is found only when it is read, and it must not be found by a
 * person's question.
 */
export async function checkSnapshot(
	connection: DuckDBConnection,
	gate: AdmissionGate
): Promise<void> {
	const ask = asking(connection, gate);
	metaSchema.parse(await ask('select schema_version, as_of from meta_snapshot'));
	for (const table of REQUIRED_TABLES) await readWhole(ask, table);
	for (const sums of SUMS) await checkSums(ask, sums);
}

async function readWhole(ask: Asking, table: string): Promise<void> {
	const [end] = await ask(`select (coalesce(max(rowid), -1) + 1)::double as rows from ${table}`);
	for (let row = 0; row < Number(end?.['rows']); row += ROWS_AT_ONCE) {
		await ask(
			`select max(hash(t)) as digest from ${table} as t
			where rowid >= ${row} and rowid < ${row + ROWS_AT_ONCE}`
		);
	}
}

/** A page reads whichever rollup fits, so all must tell the same. */
async function checkSums(
	ask: Asking,
	[rollup, added, facts]: (typeof SUMS)[number]
): Promise<void> {
	const [sums] = await ask(
		`select (select coalesce(sum(${facts}), 0) from fct_feedback)::integer as facts,
			(select coalesce(sum(${added}), 0) from ${rollup})::integer as added`
	);
	if (sums?.['facts'] !== sums?.['added']) {
		throw new Error(
			`${rollup} does not add up: ${sums?.['facts']} facts, ${sums?.['added']} in it`
		);
	}
}
