import { listValue, type DuckDBConnection } from '@duckdb/node-api';
import { COUNTED_RECORD_KINDS } from '#lib/domain/initiative.ts';
import { REDACTION_TOKEN } from '#lib/domain/redaction.ts';
import { MIN_PUBLISHED_CELL } from '#lib/domain/suppression.ts';
import type { ReferenceTables } from '#lib/server/reference/reference-tables.ts';
import type { OnProgress } from './joined-progress.ts';
import { listAudits } from './list-audits.ts';
import { openWriter, type TableRow } from './store/open-writer.ts';
import { readSql } from './store/read-sql.ts';
import { runScript, type RunStatement } from './store/run-script.ts';
import { SNAPSHOT_SCHEMA_VERSION } from './store/snapshot-version.ts';

export interface RollupOptions {
	/** the day up to whose end the data speaks, `YYYY-MM-DD` */
	asOf: string;
	/** ISO instant */
	createdAt: string;
	reference: ReferenceTables;
	onProgress?: OnProgress | undefined;
	/** stops it after the script at hand */
	signal?: AbortSignal | undefined;
	/** runs every statement of the scripts */
	run?: RunStatement;
}

/** In order; each reads what those before it made. */
const SETTLEMENT = [
	'settlement-steps',
	'settlement-history',
	'settlement-calendar',
	'settlement-rules',
	'settlement-deadline',
	'settlement',
	'settled-feedback'
] as const;

const FACTS = ['measured-feedback', 'snapshot-feedback', 'snapshot-rest'] as const;

/** In order: some are sums of those before them. */
export const ROLLUPS = [
	'rollups',
	'country-rollups',
	'settlement-rollups',
	'quality-rollups'
] as const;

/** The tables of a snapshot but for the rollups, which are made as they are filled. */
export const SNAPSHOT_SCHEMA = [
	'snapshot-schema',
	'snapshot-schema-feedback',
	'snapshot-schema-hotspots'
] as const;

async function writeReference(connection: DuckDBConnection, reference: ReferenceTables) {
	const tables: [catalog: string, table: string, rows: readonly TableRow[]][] = [
		['snapshot', 'dim_province', reference.provinces],
		['snapshot', 'dim_commune', reference.communes],
		['snapshot', 'dim_issue', reference.issues],
		['snapshot', 'dim_issue_group', reference.issue_groups],
		['snapshot', 'dim_code', reference.codes],
		['snapshot', 'dim_tet', reference.tet],
		['snapshot', 'meta_audit', listAudits()],
		['temp', 'deadline', reference.deadlines],
		['temp', 'working_hour', reference.working_time.working_hours],
		['temp', 'holiday', reference.working_time.holidays],
		['temp', 'announced_day', reference.working_time.announced_days]
	];
	for (const [catalog, table, rows] of tables) {
		const writer = await openWriter(connection, catalog, table);
		writer.append(rows);
		writer.close();
	}
}

async function runScripts(
	connection: DuckDBConnection,
	scripts: readonly string[],
	{ asOf, createdAt, onProgress, signal, run }: RollupOptions
): Promise<void> {
	for (const [index, name] of scripts.entries()) {
		signal?.throwIfAborted();
		onProgress?.(index, scripts.length, name);
		const parameters = {
			as_of: asOf,
			created_at: createdAt,
			schema_version: SNAPSHOT_SCHEMA_VERSION,
			counted_record_kinds: listValue([...COUNTED_RECORD_KINDS]),
			redaction_tokens: listValue(Object.values(REDACTION_TOKEN)),
			published_cell: MIN_PUBLISHED_CELL
		};
		await runScript(connection, name, readSql(`sql/${name}.sql`), parameters, run);
	}
}

/**
 * Makes the tables and the reference rows of an empty database attached as `snapshot`, and works out how
 * each feedback of the work store attached as `work` was settled: from then on `settled` tells.
 */
export async function settle(connection: DuckDBConnection, options: RollupOptions): Promise<void> {
	await connection.run('use snapshot');
	for (const name of SNAPSHOT_SCHEMA) await runScript(connection, name, readSql(`sql/${name}.sql`));
	await runScript(connection, 'deadline-table', readSql('sql/deadline-table.sql'));
	await writeReference(connection, options.reference);
	await runScripts(connection, SETTLEMENT, options);
}

const writing =
	(scripts: readonly string[]) =>
	async (connection: DuckDBConnection, options: RollupOptions): Promise<void> => {
		await runScripts(connection, scripts, options);
		options.onProgress?.(1, 1, '');
	};

/** Writes the facts that `settled` tells, and what goes with them. */
export const writeFacts = writing(FACTS);

/** Writes the additive rollups of the facts that stand in the snapshot. */
export const writeRollups = writing(ROLLUPS);
