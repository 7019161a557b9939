import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import { readReferenceTables } from '#lib/server/reference/read-reference-tables.ts';
import { ROLLUPS, settle, writeFacts } from '#pipelines/rollup.ts';
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
	/**
	 * Above 1, only the last of so many equal parts of the history is drawn; the earlier ones are the same
	 * cases and sums some whole weeks before, for drawing a hundred million takes an hour.
	 */
	eras?: number;
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
	const reference = readReferenceTables('data/reference');
	const options = { asOf, createdAt: `${asOf}T17:00:00Z`, reference };
	await settle(db, options);
	await writeFacts(db, options);
	await fillRollups(db, asOf);
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

async function rollupTables(db: DuckDBConnection): Promise<string[]> {
	const script = readSql('sql/snapshot-tables.sql');
	const tables = await askRows<{ table_name: string }>(db, 'tables', script);
	return tables.map(({ table_name }) => table_name).filter((name) => name.startsWith('agg_'));
}

/** The product's own rollups of the facts, in place of those of none. */
async function fillRollups(db: DuckDBConnection, asOf: string): Promise<void> {
	for (const table of await rollupTables(db)) await db.run(`delete from ${table}`);
	for (const script of ROLLUPS)
		await runScript(db, script, readSql(`sql/${script}.sql`), { as_of: asOf });
}

/** Rollups that are not those of an era some days earlier: of quarters, of months, and what is made with these. */
const NOT_MOVED = ['agg_count_only', 'agg_source_day', 'agg_label_month'];

/** Copies an era into the snapshot, facts and rollups, once for each time that it is repeated; oldest first. */
async function repeatEra(
	db: DuckDBConnection,
	era: string,
	{ days, eras = 1, onProgress }: SnapshotOptions
) {
	const rollups = (await rollupTables(db)).filter((table) => !NOT_MOVED.includes(table));
	await db.run(`attach '${era.replaceAll("'", "''")}' as era (read_only)`);
	for (let back = eras - 1; back >= 0; back -= 1) {
		onProgress?.(`era ${eras - back} of ${eras}`);
		const days_back = (back * days) / eras;
		await runScript(db, 'earlier-facts', sql('earlier-facts'), { days_back });
		for (const table of rollups)
			await db.run(
				`insert into ${table} by name
				select * replace (received_on - ${days_back} as received_on) from era.${table}`
			);
	}
	await runScript(db, 'quality-rollups', readSql('sql/quality-rollups.sql'));
	await runScript(db, 'fresh-facts', sql('fresh-facts'));
	await db.run('detach era');
}

const countRows = (db: DuckDBConnection) =>
	askRows<{ name: string; n: number }>(
		db,
		'count-rows',
		`select table_name as name, estimated_size::double as n from duckdb_tables()
		where database_name = 'snapshot' and (table_name like 'agg_%' or table_name = 'fct_feedback')
		order by table_name`
	);

/** The last of the parts of a long history, as a snapshot of its own; null for a history that is drawn whole. */
function makeEra({ eras = 1, ...options }: SnapshotOptions): Promise<MadeSnapshot> | null {
	if (eras === 1) return null;
	const { dir, rows, days } = options;
	return makeSnapshot({ ...options, dir: join(dir, 'era'), rows: rows / eras, days: days / eras });
}

async function drawAll(db: DuckDBConnection, options: SnapshotOptions) {
	const facts = await timed(() => fillFacts(db, options));
	options.onProgress?.('rollups');
	return { facts, rollups: await timed(() => fillRollups(db, options.asOf)) };
}

/**
 * Makes a warehouse folder whose current snapshot holds generated facts, with the schema, reference
 * rows and rollups of the product's own publish; its audits are left out. Set-based: no row is ever an
 * object. Needs about 200 bytes of disk a row.
 */
export async function makeSnapshot(options: SnapshotOptions): Promise<MadeSnapshot> {
	const { dir, asOf } = options;
	const era = await makeEra(options);
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
	const seconds = era
		? { facts: await timed(() => repeatEra(db, era.path, options)), rollups: era.seconds.rollups }
		: await drawAll(db, options);
	const rows = await countRows(db);
	await db.run('use work');
	await db.run('detach snapshot');
	db.closeSync();
	host.closeSync();
	const name = `${STAMP}-${await snapshotDigest(unfinished)}.duckdb`;
	const path = join(folder, name);
	if (era) rmSync(join(dir, 'era'), { recursive: true });
	moveDurably(unfinished, path);
	replaceCurrent(dir, name);
	return {
		path,
		bytes: statSync(path).size,
		rows: Object.fromEntries(rows.map(({ name: table, n }) => [table, n])),
		seconds
	};
}
