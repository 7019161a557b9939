import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import { readReferenceTables } from '#lib/server/reference/read-reference-tables.ts';
import { rollup } from '#pipelines/rollup.ts';
import { connectLocal } from '#pipelines/store/connect-local.ts';
import { replaceCurrent } from '#pipelines/store/current.ts';
import { moveDurably } from '#pipelines/store/durable.ts';
import { readSql } from '#pipelines/store/read-sql.ts';
import { askRows, runScript } from '#pipelines/store/run-script.ts';
import { snapshotDigest } from '#pipelines/store/snapshot-digest.ts';

export interface SnapshotOptions {
	/** the warehouse folder to make */
	dir: string;
	rows: number;
	/** days of history, the last of them `asOf` */
	days: number;
	asOf: string;
	seed: number;
	hasTexts: boolean;
	onProgress?: (what: string) => void;
}

export interface MadeSnapshot {
	path: string;
	bytes: number;
	/** rows by table, facts and rollups only */
	rows: Record<string, number>;
	seconds: { facts: number; rollups: number };
}

const STAMP = '20260101T000000000Z';
/** Rows made by one statement: its joins and its transaction fit in memory. */
const SPAN = 4_000_000;

const sql = (name: string) => readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8');

async function timed(work: () => Promise<unknown>): Promise<number> {
	const started = performance.now();
	await work();
	return (performance.now() - started) / 1000;
}

/** Schema, reference rows and everything else that a publish without any facts makes. */
async function makeEmpty(db: DuckDBConnection, asOf: string): Promise<void> {
	await db.run(`attach ':memory:' as work`);
	await db.run('use work');
	for (const script of ['work-schema', 'lineage-schema'])
		await runScript(db, script, readSql(`sql/${script}.sql`));
	await rollup(db, {
		asOf,
		createdAt: `${asOf}T17:00:00Z`,
		reference: readReferenceTables('data/reference')
	});
}

async function fillFacts(db: DuckDBConnection, options: SnapshotOptions): Promise<void> {
	const { rows, days, asOf, seed, hasTexts, onProgress } = options;
	const shared: Record<string, DuckDBValue> = { seed, as_of: asOf, has_texts: hasTexts };
	await runScript(db, 'measured-feedback', readSql('sql/measured-feedback.sql'));
	await runScript(db, 'slots', sql('slots'), { ...shared, days, rows });
	// Joins as written: the facts stream through small tables and stay in the order of time.
	await db.run(`set disabled_optimizers = 'join_order,build_side_probe_side'`);
	for (let start_at = 0; start_at < rows; start_at += SPAN) {
		onProgress?.(`${start_at.toLocaleString('en')} of ${rows.toLocaleString('en')} facts`);
		await runScript(db, 'stubs', sql('stubs'), { start_at, end_at: start_at + SPAN });
		await runScript(db, 'facts', sql('facts'), shared);
	}
	await db.run(`set disabled_optimizers = ''`);
	await runScript(db, 'fresh-facts', sql('fresh-facts'));
}

/** The product's own rollups of the facts, in place of those of none. */
async function fillRollups(db: DuckDBConnection, asOf: string): Promise<void> {
	const tables = await askRows<{ table_name: string }>(
		db,
		'tables',
		readSql('sql/snapshot-tables.sql')
	);
	for (const { table_name } of tables)
		if (table_name.startsWith('agg_')) await db.run(`delete from ${table_name}`);
	await runScript(db, 'rollups', readSql('sql/rollups.sql'), { as_of: asOf });
}

const countRows = (db: DuckDBConnection) =>
	askRows<{ name: string; n: number }>(
		db,
		'count-rows',
		`select table_name as name, estimated_size::double as n from duckdb_tables()
		where database_name = 'snapshot' and (table_name like 'agg_%' or table_name = 'fct_feedback')
		order by table_name`
	);

/**
 * Makes a warehouse folder whose current snapshot holds generated facts, with the schema, reference
 * rows and rollups of the product's own publish; its audits are left out. Set-based: no row is ever an
 * object. Needs about 200 bytes of disk a row.
 */
export async function makeSnapshot(options: SnapshotOptions): Promise<MadeSnapshot> {
	const { dir, asOf, onProgress } = options;
	const folder = join(dir, 'snapshots');
	mkdirSync(folder, { recursive: true });
	const unfinished = join(folder, `${STAMP}.duckdb.tmp`);
	rmSync(unfinished, { force: true });
	const host = await DuckDBInstance.create(':memory:', {
		temp_directory: join(dir, 'spill'),
		memory_limit: '6GB'
	});
	const db = await connectLocal(host);
	await db.run(`attach '${unfinished.replaceAll("'", "''")}' as snapshot`);
	await makeEmpty(db, asOf);
	const facts = await timed(() => fillFacts(db, options));
	onProgress?.('rollups');
	const rollups = await timed(() => fillRollups(db, asOf));
	const rows = await countRows(db);
	await db.run('use work');
	await db.run('detach snapshot');
	db.closeSync();
	host.closeSync();
	const name = `${STAMP}-${await snapshotDigest(unfinished)}.duckdb`;
	const path = join(folder, name);
	moveDurably(unfinished, path);
	replaceCurrent(dir, name);
	return {
		path,
		bytes: statSync(path).size,
		rows: Object.fromEntries(rows.map(({ name: table, n }) => [table, n])),
		seconds: { facts, rollups }
	};
}
