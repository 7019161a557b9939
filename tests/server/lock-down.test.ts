import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { openLockedHost } from '#lib/server/warehouse/lock-down.ts';
import { QueryError } from '#lib/server/warehouse/query-error.ts';
import { defineQuestion } from '#lib/server/warehouse/question.ts';
import { removeDir, temporaryDir } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

// Even with free SQL, which no request ever gets, the database must give nothing away.
describe('the locked database refuses', () => {
	const dir = temporaryDir();
	const secret = path.join(dir, 'secret.csv');
	let host: DuckDBInstance;
	let connection: DuckDBConnection;

	beforeAll(async () => {
		writeFileSync(secret, 'secret\n');
		const snapshotsDir = path.join(dir, 'snapshots');
		host = await openLockedHost({ snapshotsDir, memory: '100MB', threads: 1 });
		connection = await host.connect();
	});
	afterAll(() => {
		connection.closeSync();
		host.closeSync();
		removeDir(dir);
	});

	test.each([
		['reading a system file', `select * from read_text('/etc/passwd')`],
		['reading a file beside the snapshots', `select * from read_csv('${secret}')`],
		['climbing out of the folder', `select * from read_text('${dir}/snapshots/../secret.csv')`],
		['reading a blob', `select * from read_blob('/etc/hostname')`],
		['scanning a file by its name', `select * from '/etc/passwd.csv'`],
		['listing a folder', `select * from glob('/etc/*')`],
		['writing a file', `copy (select 1) to '${dir}/written.csv'`],
		['attaching a file elsewhere', `attach '${dir}/other.duckdb' as other`],
		['attaching by URL', `attach 'https://example.org/x.duckdb' as remote`],
		['reading a URL', `select * from read_csv('https://example.org/x.csv')`],
		['installing an extension', 'install httpfs'],
		['loading an extension', 'load httpfs'],
		['loading an extension file', `load '${dir}/x.duckdb_extension'`],
		['opening the file system again', 'set enable_external_access = true'],
		['widening the folder', `set allowed_directories = ['/']`],
		['unlocking the settings', 'set lock_configuration = false'],
		['raising the memory', `set memory_limit = '100GB'`],
		['turning autoloading on', 'set autoload_known_extensions = true'],
		['reading stored secrets', 'select * from duckdb_secrets()'],
		['reading the environment', `select getenv('PATH')`],
		['importing a database', `import database '${dir}'`],
		['exporting a database', `export database '${dir}/exported'`],
		['reading lines of JSON', `select * from read_json('${secret}')`],
		['reading Parquet', `select * from read_parquet('/etc/*.parquet')`],
		['reading what a Parquet file says of itself', `select * from parquet_metadata('${secret}')`],
		['guessing at a CSV file', `select * from sniff_csv('${secret}')`],
		['filling a table from a file', `copy (select 1) from '${secret}'`],
		['writing Parquet', `copy (select 1) to '${dir}/written.csv' (format parquet)`],
		['attaching another kind of database', `attach '${secret}' as other (type sqlite)`],
		['loading what is built into other programs', 'load sqlite'],
		['trusting unsigned extensions', 'set allow_unsigned_extensions = true'],
		['choosing where extensions come from', `set custom_extension_repository = 'http://x'`],
		['choosing where to spill', `set temp_directory = '${dir}'`],
		['choosing a home', `set home_directory = '${dir}'`],
		['logging to a file', `set log_query_path = '${dir}/written.csv'`],
		['making a secret', `create secret s (type s3, key_id 'a', secret 'b')`],
		['profiling to a file', `pragma profiling_output = '${dir}/written.csv'`]
	])('%s', async (_, sql) => {
		await expect(connection.run(sql)).rejects.toThrow();
		expect(existsSync(path.join(dir, 'written.csv'))).toBe(false);
	});
});

describe('a question', () => {
	const fixture = withFixture();
	const asked = (sql: string) => {
		const question = defineQuestion({
			name: 'probe',
			relations: [],
			sql,
			params: z.object({}),
			row: z.unknown(),
			definition: { vi: '', en: '' }
		});
		return fixture.warehouse.ask(question, LOCAL_ANALYST, {});
	};

	test.each([
		['two statements', 'select 1; select 2'],
		['a table', 'create table t (x integer)'],
		['a table of the host', 'create table memory.main.t (x integer)'],
		['a deletion', 'delete from dim_tet'],
		['a copy', `copy (select 1) to 'x.csv'`],
		['an attachment', `attach ':memory:' as m`],
		['a setting', `set timezone = 'UTC'`],
		['a pragma', 'pragma enable_profiling'],
		['a call', 'call force_checkpoint()'],
		['an insertion', "insert into dim_tet values (2030, date '2030-02-03')"],
		['an update', 'update meta_snapshot set as_of = current_date'],
		['a dropped table', 'drop table dim_tet'],
		['a view', 'create view v as select 1'],
		['a macro', 'create macro m() as 1'],
		['an export', `export database 'x'`],
		['a prepared statement', 'prepare p as select 1'],
		['another’s prepared statement', 'execute p'],
		['an explanation', 'explain analyze select 1'],
		['another database', 'use memory'],
		['an extension', 'load httpfs'],
		['nothing', '']
	])('that is %s is not asked', async (_, sql) => {
		await expect(asked(sql)).rejects.toThrow(QueryError);
	});

	test('that goes around the viewer’s scope cannot be defined', () => {
		expect(() => asked('select count(*) from fct_feedback')).toThrow(/scope/);
		expect(() => asked('select $viewer_province')).toThrow(/scope/);
	});

	test('that fails says its name and nothing of its SQL or of a path', async () => {
		const error = await asked('select no_such_column from dim_tet').catch((e: unknown) => e);
		expect(error).toBeInstanceOf(QueryError);
		expect(String(error)).toBe('QueryError: question probe failed');
	});
});
