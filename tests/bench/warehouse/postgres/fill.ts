import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { askRows } from '#pipelines/store/run-script.ts';
import type { Cluster } from './cluster.ts';

const TABLES = [
	...[
		'meta_snapshot',
		'meta_dataset',
		'dim_province',
		'dim_commune',
		'dim_issue',
		'dim_issue_group'
	],
	...['dim_code', 'fct_feedback']
];
const TYPES: Record<string, string> = {
	VARCHAR: 'text',
	'VARCHAR[]': 'text',
	DOUBLE: 'double precision',
	FLOAT: 'real',
	TINYINT: 'smallint',
	'TIMESTAMP WITH TIME ZONE': 'timestamptz'
};

/** As a careful user would: time first, places and issues with time, what is rare by itself. */
const INDEXES = `
create index on fct_feedback (received_on);
create index on fct_feedback (province_code, received_on);
create index on fct_feedback (commune_code, received_on);
create index on fct_feedback (issue, received_on);
create index on fct_feedback (channel, received_on);
create index on fct_feedback (received_at desc, feedback_id);
create index on fct_feedback (status, received_on) where is_open;
create index on fct_feedback (text_key) where text_key <> '';
analyze;
`;

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** What a snapshot adds to its facts so that DuckDB adds up faster; PostgreSQL's questions need none of it. */
const ADDED =
	"column_type in ('UTINYINT', 'USMALLINT') or column_name in ('quality_sum', 'longest_open_days')";

async function copyTable(db: DuckDBConnection, { psql, dir }: Cluster, table: string) {
	const columns = await askRows<{ column_name: string; column_type: string }>(
		db,
		'describe',
		`select column_name, column_type from (describe ${table}) where not (${ADDED})`
	);
	const shape = columns.map(
		({ column_name, column_type }) => `${column_name} ${TYPES[column_type] ?? column_type}`
	);
	const file = join(dir, `${table}.csv`);
	const names = columns.map(({ column_name }) => column_name).join(', ');
	await db.run(
		`copy (select ${names} from ${table}) to ${quoted(file)} (format csv, header false)`
	);
	chmodSync(file, 0o644);
	await psql(`create table ${table} (${shape.join(', ')});
		begin; truncate ${table}; copy ${table} from ${quoted(file)} with (format csv, freeze); commit;`);
	rmSync(file);
}

/** The very rows of a snapshot in PostgreSQL, indexed and analysed. Returns the seconds it took. */
export async function fill(cluster: Cluster, snapshotPath: string): Promise<number> {
	const started = performance.now();
	const instance = await DuckDBInstance.create(snapshotPath, { access_mode: 'READ_ONLY' });
	try {
		const db = await instance.connect();
		await db.run(`set timezone = 'Asia/Ho_Chi_Minh'`);
		for (const table of TABLES) await copyTable(db, cluster, table);
	} finally {
		instance.closeSync();
	}
	await cluster.psql(INDEXES);
	await cluster.psql('vacuum (freeze, analyze) fct_feedback;');
	return (performance.now() - started) / 1000;
}
