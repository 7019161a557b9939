import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MIN_PUBLISHED_CELL } from '#lib/domain/suppression.ts';
import { readReferenceTables } from '#lib/server/reference/read-reference-tables.ts';
import { listAudits } from '#pipelines/list-audits.ts';
import { loadSources } from '#pipelines/load-sources.ts';
import { publishSnapshot } from '#pipelines/publish.ts';
import { createNotes } from '#pipelines/rows/batch-notes.ts';
import { askRows } from '#pipelines/store/run-script.ts';
import { fixture } from './fixtures.ts';
import { openTestWarehouse, TOOLS, type TestWarehouse } from './warehouse.ts';

const COLUMNS = {
	...{ source_record_id: 'ma', received_at: 'ngay', channel: 'kenh', text: 'noi_dung' },
	...{ commune_name: 'xa', province_name: 'tinh' }
};
const row = (id: number, xa: string, text = `Đèn đường tắt ${id}`, ngay = '05/09/2025') =>
	`N-${id},${ngay},1022,${text},${xa},Đà Nẵng`;
const misspelt = Array.from({ length: 6 }, (_, id) => row(id, 'Phường Hải Chaau'));
const rare = [10, 11].map((id) => row(id, 'Xóm Lạ 0912345678'));
const denounced = row(20, 'Làng Bí Mật', 'Tôi làm đơn tố cáo ông A nhận hối lộ của dân');
const undated = [30, 31].map((id) => row(id, 'Phường Hải Châu', 'Đèn tắt', '31/02/2025'));
const FILE = ['ma,ngay,kenh,noi_dung,xa,tinh', ...misspelt, ...rare, denounced, ...undated];

let warehouse: TestWarehouse;
let published: { path: string };
const ask = async <Row>(sql: string): Promise<Row[]> => {
	const instance = await DuckDBInstance.create(published.path, { access_mode: 'READ_ONLY' });
	try {
		return await askRows<Row>(await instance.connect(), 'test', sql);
	} finally {
		instance.closeSync();
	}
};
beforeAll(async () => {
	warehouse = await openTestWarehouse();
	await warehouse.load(warehouse.write('names.csv', FILE.join('\n')), { columns: COLUMNS });
	const missing = { path: '/nowhere/gone.csv', mapping: fixture('mapping.json') };
	const { signal } = new AbortController();
	const { failed } = await loadSources(warehouse.store, [missing], TOOLS, signal);
	expect(failed).toHaveLength(1);
	published = await publishSnapshot(warehouse.store, {
		reference: readReferenceTables(TOOLS.reference_dir)
	});
}, 120_000);
afterAll(() => warehouse.remove());

describe('a published snapshot', () => {
	test('counts rejected rows by column and reason, as many as the batch says', async () => {
		const rejections = await ask<{ column_name: string; n: number }>(
			'select column_name, n from meta_rejection'
		);
		expect(rejections).toEqual([{ column_name: 'ngay', n: 2 }]);
		expect(await ask('select rows_rejected from meta_batch')).toEqual([{ rows_rejected: 2 }]);
	});

	test('names a place that many rows hold, with the unit that reads most alike', async () => {
		const [first] = await ask(
			`select place_name, n, u.province_code, c.name from meta_unplaced as u
			left join dim_commune as c on c.code = suggested_code where place_name is not null`
		);
		expect(first).toEqual({
			...{ place_name: 'Phường Hải Chaau', n: 6, province_code: '48', name: 'Hải Châu' }
		});
	});

	test('only adds up the names that few rows hold', async () => {
		const rest = 'select name_count, n from meta_unplaced where place_name is null';
		expect(await ask(rest)).toEqual([{ name_count: 1, n: 2 }]);
		const few = `select * from meta_unplaced where place_name is not null and n < ${MIN_PUBLISHED_CELL}`;
		expect(await ask(few)).toEqual([]);
	});

	test('has the audits that it passed and the runs before it, also the one that failed', async () => {
		expect(await ask('select count(*)::integer as n from meta_audit')).toEqual([
			{ n: listAudits().length }
		]);
		const runs = await ask('select task, result from meta_run order by started_at');
		expect(runs).toEqual([
			{ task: 'load', result: 'failed' },
			{ task: 'publish', result: 'done' }
		]);
	});
});

test('neither a telephone in a name nor the place of a denunciation is kept anywhere', () => {
	const bytes = warehouse.bytes();
	expect(bytes).not.toContain('0912345678');
	expect(bytes).not.toContain(Buffer.from('Làng Bí Mật').toString('latin1'));
	expect(bytes).not.toContain('lang bi mat');
});

test('every audit says in its file what it finds', () => {
	for (const { finds } of listAudits()) expect(finds).toMatch(/^[a-z].{10,}/);
});

test('a file of nothing but misspelt names keeps ten thousand of them and counts the others', () => {
	const noted = createNotes();
	const name = (place_name: string) => ({
		...{ place_name, name_folded: place_name, province_code: null, n: 1 },
		place_reason: 'none' as const
	});
	noted.leave(Array.from({ length: 10_500 }, (_, at) => name(`x${at}`)));
	const { unplaced } = noted.notes();
	expect(unplaced).toHaveLength(10_001);
	expect(unplaced.reduce((sum, { n }) => sum + n, 0)).toBe(10_500);
	expect(unplaced.find(({ place_name }) => place_name === null)?.n).toBe(500);
});
