import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { readReferenceTables } from '#lib/server/reference/read-reference-tables.ts';
import { fold } from '#lib/text/fold.ts';
import { ROLLUPS, SNAPSHOT_SCHEMA } from '#pipelines/rollup.ts';
import { readSql } from '#pipelines/store/read-sql.ts';
import { runScript } from '#pipelines/store/run-script.ts';
import { snapshotDigest } from '#pipelines/store/snapshot-digest.ts';

const root = path.resolve(import.meta.dirname, '../..');
const fixtures = path.join(root, 'tests/fixtures/snapshot');
const PROVINCES = ['40', '48', '75'];
const AS_OF = '2026-03-31';

/** tables that a snapshot takes from the work store as they are */
const CARRIED = {
	fct_initiative: 'initiatives.csv',
	fct_outcome: 'outcomes.csv',
	fct_consultation: 'consultations.csv',
	fct_contribution: 'contributions.csv',
	fct_dialogue: 'dialogues.csv',
	fct_inspection: 'inspections.csv'
};
const CSV_FILES = {
	...CARRIED,
	csv_feedback: 'feedback.csv',
	dim_press_source: 'press_sources.csv',
	agg_count_only: 'count_only.csv',
	meta_batch: 'batches.csv',
	meta_rejection: 'rejections.csv',
	meta_unplaced: 'unplaced.csv',
	meta_redaction: 'redactions.csv',
	meta_run: 'runs.csv',
	meta_audit: 'audits.csv',
	meta_detection: 'detection.csv',
	meta_hotspot_week: 'hotspot_budgets.csv',
	fct_hotspot: 'hotspots.csv',
	fct_hotspot_week: 'hotspot_weeks.csv',
	fct_hotspot_place: 'hotspot_places.csv',
	fct_hotspot_turn: 'hotspot_turns.csv',
	fct_hotspot_truth: 'hotspot_truth.csv'
};

const runFile = (db: DuckDBConnection, ...file: string[]) =>
	db.run(readFileSync(path.join(root, ...file), 'utf8'));

const rowsOf = async (db: DuckDBConnection, sql: string) =>
	(await db.runAndReadAll(sql)).getRowObjectsJson();

async function insertRows(db: DuckDBConnection, table: string, rows: readonly object[]) {
	const columns = await rowsOf(db, `select column_name, column_type from (describe ${table})`);
	const shape = Object.fromEntries(columns.map((row) => [row.column_name, row.column_type]));
	await db.run(
		`insert into ${table} by name
		select row.* from (select unnest(from_json($rows::json, '${JSON.stringify([shape])}')) as row)`,
		{ rows: JSON.stringify(rows) }
	);
}

async function createTables(db: DuckDBConnection): Promise<void> {
	for (const name of SNAPSHOT_SCHEMA) await runFile(db, `pipelines/sql/${name}.sql`);
	await runFile(db, 'tests/fixtures/snapshot/given.sql');
	const [current] = await rowsOf(db, 'select current_database() as name');
	await db.run(`attach ':memory:' as work; use work;`);
	await runFile(db, 'pipelines/sql/work-schema.sql');
	await db.run(`use "${current?.name}"`);
	for (const table of Object.keys(CARRIED)) {
		await db.run(`create table ${table} as select * exclude (batch_id) from work.${table} limit 0`);
	}
}

async function insertReference(db: DuckDBConnection): Promise<void> {
	const tables = readReferenceTables(path.join(root, 'data/reference'));
	const isShown = (code: string) => PROVINCES.includes(code);
	const provinces = tables.provinces.filter((row) => isShown(row.code));
	await insertRows(db, 'dim_province', provinces);
	const communes = tables.communes.filter((row) => isShown(row.province_code));
	await insertRows(db, 'dim_commune', communes);
	await insertRows(db, 'dim_issue', tables.issues);
	await insertRows(db, 'dim_issue_group', tables.issue_groups);
	await insertRows(db, 'dim_code', tables.codes);
	await insertRows(db, 'dim_tet', tables.tet);
}

/** Reads a CSV file; a column of text that is searched gets a folded copy. */
async function readCsv(db: DuckDBConnection, file: string): Promise<object[]> {
	const csv = path.join(fixtures, file);
	const rows = await rowsOf(db, `select * from read_csv('${csv}', all_varchar = true)`);
	return rows.map((row) => ({
		...row,
		name_folded: fold(String(row['name_vi'] ?? '')),
		text_folded: fold(String(row['text_redacted'] ?? ''))
	}));
}

async function buildOnce(file: string): Promise<void> {
	const instance = await DuckDBInstance.create(file);
	const db = await instance.connect();
	await db.run(`set timezone = 'Asia/Ho_Chi_Minh'`);
	await createTables(db);
	await insertReference(db);
	for (const [table, csv] of Object.entries(CSV_FILES)) {
		await insertRows(db, table, await readCsv(db, csv));
	}
	await runFile(db, 'pipelines/sql/measured-feedback.sql');
	await runFile(db, 'tests/fixtures/snapshot/derive.sql');
	for (const script of ROLLUPS)
		await runScript(db, script, readSql(`sql/${script}.sql`), { as_of: AS_OF });
	db.closeSync();
	instance.closeSync();
}

/** Changes with every file that the fixture is made from. */
function digestOfInputs(): string {
	const hash = createHash('sha256');
	for (const folder of [fixtures, 'pipelines/sql', 'data/reference', 'data/reference/gazetteer']) {
		const dir = path.resolve(root, folder);
		for (const name of readdirSync(dir).sort()) {
			const file = path.join(dir, name);
			if (/\.(csv|sql|json)$/.test(name)) hash.update(name).update(readFileSync(file));
		}
	}
	return hash
		.update(readFileSync(import.meta.filename))
		.digest('hex')
		.slice(0, 16);
}

/** The fixture made from the present inputs, kept between runs: making it takes a second or two. */
async function keptFixture(): Promise<string> {
	const cache = path.join(root, 'node_modules/.cache/lang-nghe');
	const kept = path.join(cache, `fixture-${digestOfInputs()}.duckdb`);
	if (existsSync(kept)) return kept;
	mkdirSync(cache, { recursive: true });
	const fresh = `${kept}.${process.pid}.tmp`;
	rmSync(fresh, { force: true });
	await buildOnce(fresh);
	renameSync(fresh, kept);
	return kept;
}

/**
 * Makes a warehouse folder with the fixture as its current snapshot; returns the snapshot's path,
 * whose name ends in its digest as a published one does. `change` is SQL that is run on it first.
 */
export async function buildFixtureSnapshot(
	dir: string,
	stamp = '20260401T010000Z',
	change = ''
): Promise<string> {
	const fresh = path.join(dir, 'snapshots', `${stamp}.duckdb.tmp`);
	mkdirSync(path.dirname(fresh), { recursive: true });
	copyFileSync(await keptFixture(), fresh);
	if (change) {
		const instance = await DuckDBInstance.create(fresh);
		const db = await instance.connect();
		await db.run(change);
		db.closeSync();
		instance.closeSync();
	}
	const name = `${stamp}-${await snapshotDigest(fresh)}.duckdb`;
	const file = path.join(dir, 'snapshots', name);
	renameSync(fresh, file);
	writeFileSync(path.join(dir, 'CURRENT'), `${name}\n`);
	return file;
}
