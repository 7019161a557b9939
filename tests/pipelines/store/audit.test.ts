import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditSnapshot } from '#pipelines/audit.ts';
import { publishSnapshot } from '#pipelines/publish.ts';
import { readSql } from '#pipelines/store/read-sql.ts';
import { buildFixtureSnapshot } from '../../support/fixture-snapshot.ts';
import { reference } from './small-reference.ts';
import { feedback, initiative, reply, step } from './rows.ts';
import { loadFeedback, loadRows, openEmptyStore, rowsOf } from './store-fixture.ts';

async function edit(path: string, sql: string): Promise<void> {
	const instance = await DuckDBInstance.create(path);
	const connection = await instance.connect();
	await connection.run(sql);
	connection.closeSync();
	instance.closeSync();
}

const auditsOf = (folder: string) =>
	readdirSync(new URL(`../../../pipelines/audits/${folder}`, import.meta.url)).map((name) =>
		name.replace('.sql', '')
	);

async function publishedSnapshot(): Promise<string> {
	const store = await openEmptyStore();
	await loadFeedback(store, { batch_id: 'one' }, [feedback('a'), feedback('b')]);
	await loadRows(store, { batch_id: 'two', entity: 'initiative' }, [initiative('x')]);
	return (await publishSnapshot(store, { reference })).path;
}

describe('the fixture snapshot that the pages are tested on', () => {
	let path = '';
	beforeEach(async () => {
		const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-audit-'));
		onTestFinished(() => rmSync(dir, { recursive: true }));
		path = await buildFixtureSnapshot(dir);
	});

	test('passes every audit', async () => {
		expect(await auditSnapshot(path)).toEqual([]);
	});

	test('fails when a telephone number is planted into it', async () => {
		const leak = `text_redacted = text_redacted || ' gọi 0912.345.678'`;
		await edit(path, `update fct_feedback set ${leak} where feedback_id = 'a01'`);
		expect(await auditSnapshot(path)).toEqual([
			{ audit: 'feedback-holds-personal-data', rows: 1, example_key: 'a01' }
		]);
	});
});

/** One fault for each audit of a snapshot. */
const FAULTS: Record<string, string> = {
	'answered-before-received': `update fct_feedback set accepted_at = received_at - interval 1 hour`,
	'batch-does-not-add-up': `update meta_batch set rows_rejected = 5`,
	'code-is-not-listed': `update fct_feedback set channel = 'telepathy'`,
	'commune-is-outside-its-province': `update fct_feedback set province_code = '01'`,
	'consultation-does-not-add-up': `insert into fct_consultation by name
		select 'c' as consultation_id, 'agency' as dataset, 10 as participated, 11 as agreed`,
	'denunciation-is-stored': `update fct_feedback set kind = 'denunciation'`,
	'description-holds-personal-data': `update fct_initiative set name_vi = 'Hỏi to@example.vn'`,
	'feedback-holds-personal-data': `update fct_feedback set explanation = '[["0912345678",1]]'`,
	'hotspot-contradicts-itself': `insert into fct_hotspot by name
		select 'h' as hotspot_id, 'agency' as dataset, 'env.waste' as issue, 'env' as issue_group,
			date '2025-01-06' as first_week_on, date '2025-01-06' as last_week_on, true as is_current`,
	'identity-is-repeated': `insert into fct_initiative select * from fct_initiative`,
	'issue-is-unknown': `update fct_feedback set issue_group = 'land'`,
	'outcome-contradicts-itself': `update fct_feedback set resolve_outcome = 'on_time'`,
	'place-is-unknown': `update fct_feedback set province_code = '99', commune_code = null`,
	'quality-rollup-differs-from-facts': `update agg_source_day set commune_count = commune_count + 1`,
	'rollup-differs-from-facts': `update agg_issue_day set negative_count = negative_count + 1`,
	'sentiment-is-not-listed': `update fct_feedback set sentiment_best = 'angry'`,
	'settlement-contradicts-itself': `update fct_feedback set is_answered_on_time = true`,
	'settlement-rollup-differs-from-facts': `update agg_settlement_day set due_count = due_count + 1`,
	'source-mixes-datasets': `update fct_feedback set dataset = 'press' where feedback_id = 'id-a'`,
	'wait-is-negative': `update fct_feedback set wait_days = -1`
};

test('there is a fault for every audit of a snapshot', () => {
	expect(Object.keys(FAULTS).sort()).toEqual(auditsOf('snapshot').sort());
});

test('every audit finds its fault in a snapshot that passed', async () => {
	const path = await publishedSnapshot();
	expect(await auditSnapshot(path)).toEqual([]);
	const instance = await DuckDBInstance.create(path);
	const connection = await instance.connect();
	await connection.run(readSql('sql/personal-data.sql'));
	for (const [audit, fault] of Object.entries(FAULTS)) {
		await connection.run('begin transaction');
		await connection.run(fault);
		expect(await found(connection, audit), audit).not.toEqual([]);
		await connection.run('rollback');
		expect(await found(connection, audit), audit).toEqual([]);
	}
	connection.closeSync();
	instance.closeSync();
});

const found = (connection: DuckDBConnection, audit: string): Promise<unknown[]> =>
	rowsOf(connection, readSql(`audits/snapshot/${audit}.sql`));

describe('audits of the work store stop a publish', () => {
	test('a telephone number in a response', async () => {
		const store = await openEmptyStore();
		const text_redacted = 'Mời ông gọi 0236 3881 888';
		await loadRows(store, { batch_id: 'one', entity: 'response' }, [
			reply('a', '2025-04-02T08:00:00+07:00', { text_redacted })
		]);
		await expect(publishSnapshot(store, { reference })).rejects.toThrow(
			'"response holds personal data": 1 row,'
		);
	});

	test('an e-mail address in the reason of a step', async () => {
		const store = await openEmptyStore();
		await loadRows(store, { batch_id: 'one', entity: 'status_event' }, [
			step('a', '2025-04-02T08:00:00+07:00', 'rejected', { reason_code: 'hỏi a.b@example.vn' })
		]);
		await expect(publishSnapshot(store, { reference })).rejects.toThrow(
			'"step holds personal data"'
		);
	});

	test('a step of invented data for a real case', async () => {
		const store = await openEmptyStore();
		await loadFeedback(store, { batch_id: 'one' }, [feedback('a')]);
		const invented = { source_id: 'invented', dataset: 'example' as const };
		await loadRows(store, { ...invented, batch_id: 'two', entity: 'status_event' }, [
			step('a', '2025-04-02T08:00:00+07:00', 'answered')
		]);
		await expect(publishSnapshot(store, { reference })).rejects.toThrow(
			'"handling crosses datasets"'
		);
	});

	test('a row whose dataset is not its file’s', async () => {
		const store = await openEmptyStore();
		await loadFeedback(store, { batch_id: 'one' }, [feedback('a')]);
		await rowsOf(store.connection, `update fct_feedback set dataset = 'press'`);
		await expect(publishSnapshot(store, { reference })).rejects.toThrow('"batch mixes datasets"');
	});
});
