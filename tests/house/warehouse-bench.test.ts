import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, test } from 'vitest';
import { auditSnapshot } from '#pipelines/audit.ts';
import { askRows } from '#pipelines/store/run-script.ts';
import { quantile, repeated } from '../bench/warehouse/figures.ts';
import { makeSnapshot } from '../bench/warehouse/generate/make-snapshot.ts';
import { readOptions } from '../bench/warehouse/options.ts';
import { translate } from '../bench/warehouse/postgres/translate.ts';
import { markdownOf } from '../bench/warehouse/report/table.ts';
import { openHost, removeDir, temporaryDir } from '../support/open-fixture.ts';

const ROWS = 3000;
const dirs: string[] = [];
afterAll(() => dirs.forEach(removeDir));

/** Making one takes seconds of processor time on a busy machine. */
const PATIENCE = 120_000;
let shared: ReturnType<typeof made> | undefined;

async function made(seed: number) {
	const dir = temporaryDir();
	dirs.push(dir);
	const days = 120;
	const { path } = await makeSnapshot({
		...{ dir, rows: ROWS, days, seed, asOf: '2026-06-30', hasTexts: true }
	});
	return { dir, path };
}

async function rowOf(path: string, sql: string) {
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	const connection = await instance.connect();
	const [row] = await askRows<Record<string, unknown>>(connection, 'test', sql);
	connection.closeSync();
	instance.closeSync();
	return row;
}

const DIGEST =
	'select bit_xor(hash(f))::varchar as digest, count(*)::integer as n from fct_feedback as f';

describe('generated facts', () => {
	test(
		'pass every audit, are served by the product’s host, and stand in the order of time',
		async () => {
			const { dir, path } = await (shared ??= made(1));
			expect(await auditSnapshot(path)).toEqual([]);
			const host = await openHost(dir);
			const warehouse = await host.lease();
			expect(warehouse).toMatchObject({ trouble: null, snapshot_id: expect.any(String) });
			warehouse.release();
			await host.close();
			const order = await rowOf(
				path,
				`select count(*) filter (where received_on < before)::integer as n from (
				select received_on, lag(received_on) over (order by rowid) as before from fct_feedback
			)`
			);
			expect(order).toEqual({ n: 0 });
			const skew = await rowOf(
				path,
				`select (max(n) / sum(n) > 0.02)::boolean as has_large, count(*)::integer > 300 as has_many
			from (select count(*) as n from fct_feedback group by commune_code)`
			);
			expect(skew).toEqual({ has_large: true, has_many: true });
		},
		PATIENCE
	);

	test(
		'are the same for the same seed and others for another',
		async () => {
			const [one, same, other] = [await (shared ??= made(1)), await made(1), await made(2)];
			const first = await rowOf(one.path, DIGEST);
			expect(first?.['n']).toBe(ROWS);
			expect(await rowOf(same.path, DIGEST)).toEqual(first);
			expect((await rowOf(other.path, DIGEST))?.['digest']).not.toBe(first?.['digest']);
		},
		PATIENCE
	);
});

describe('a long history', () => {
	test(
		'is the same part some whole weeks before, sums as well as facts',
		async () => {
			const dir = temporaryDir();
			dirs.push(dir);
			const { path } = await makeSnapshot({
				...{ dir, rows: 900, days: 3 * 28, eras: 3, seed: 1, asOf: '2026-06-30', hasTexts: true }
			});
			const parts = await rowOf(
				path,
				`select
					count(*)::integer as n,
					count(distinct feedback_id)::integer as ids,
					(count(*) filter (where received_on < date '2026-06-30' - 55))::integer as first,
					(select sum(n)::integer from agg_issue_day) as summed,
					(select sum(n)::integer from agg_issue_tone_day where received_on < date '2026-06-30' - 55)
						as first_summed,
					(count(*) filter (where received_week <> date_trunc('week', received_on)))::integer as astray
				from fct_feedback`
			);
			expect(parts).toEqual({
				...{ n: 900, ids: 900, first: 300, summed: 900, first_summed: 300, astray: 0 }
			});
		},
		PATIENCE
	);
});

describe('questions for PostgreSQL', () => {
	const params = {
		...{ dataset: 'example', from: '2026-01-01', to: '2026-02-01', province: null, commune: null },
		...{ issues: [], groups: [], fields: [], channels: ['zalo_group'], kinds: [], sentiments: [] },
		...{ statuses: [], q: `l'xe` }
	};

	test('hold the conditions that narrow, quoted, and no others', () => {
		const sql = translate('feedback-by-kind', params) ?? '';
		expect(sql).toContain(`channel in ('zalo_group')`);
		expect(sql).toContain(`text_folded like '%l''xe%'`);
		expect(sql).not.toMatch(/province_code|commune_code|\{/);
	});

	test('are found behind the variant that reads a rollup, the longest name first', () => {
		expect(translate('feedback-by-issue-group-issue-day', params)).toMatch(/issue group/);
		expect(translate('feedback-by-issue-issue-day', params)).toMatch(/one row per issue with/);
		expect(translate('freshness', params)).toBeNull();
	});
});

describe('figures', () => {
	test('a quantile is the nearest rank', () => {
		expect(quantile([40, 10, 30, 20], 0.5)).toBe(20);
		expect(quantile([40, 10, 30, 20], 0.95)).toBe(40);
	});

	test('work without time left is done three times all the same', async () => {
		expect(await repeated({ runs: 50, seconds: 0 }, async () => undefined)).toHaveLength(3);
	});

	test('options refuse what they do not know and read several sizes', () => {
		expect(readOptions(['--rows', '1e6,1e7']).rows).toEqual([1e6, 1e7]);
		expect(() => readOptions(['--rows', 'many'])).toThrow();
		expect(() => readOptions(['--row', '1e6'])).toThrow();
	});

	test('a Markdown table keeps a bar in a cell', () => {
		const table = { title: 'T', head: ['a', 'b'], rows: [['x|y', '1']] };
		expect(markdownOf(table)).toContain('| x\\|y | 1 |');
	});
});
