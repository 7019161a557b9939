import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NothingLoaded } from '#pipelines/nothing-loaded.ts';
import { fixture } from './fixtures.ts';
import { openTestWarehouse, type TestWarehouse } from './warehouse.ts';

const HEAD = 'ma,ngay,kenh,noi_dung,ma_xa\n';
let warehouse: TestWarehouse;
beforeAll(async () => {
	warehouse = await openTestWarehouse();
});
afterAll(() => warehouse.remove());

const quarantined = (path: string | null) =>
	readFileSync(path ?? '', 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);

test('a good file is kept whole; loaded again, or as a copy in another order, it adds nothing', async () => {
	const first = await warehouse.load(fixture('good.csv'));
	expect(first.counts).toMatchObject({ rows_in: 3, rows_kept: 3, rows_rejected: 0 });
	expect(first.quarantine).toBeNull();
	expect((await warehouse.load(fixture('good.csv'))).counts).toBeNull();

	const [head, ...rows] = readFileSync(fixture('good.csv'), 'utf8').trim().split('\n');
	const copy = warehouse.write('copy.csv', [head, ...rows.reverse()].join('\n'));
	const again = await warehouse.load(copy);
	expect(again.counts).toMatchObject({ rows_in: 3, rows_kept: 0, rows_duplicate: 3 });
});

describe('a file of which nothing can be loaded leaves the store as it was', () => {
	test.each([
		['empty.csv', {}, 'is empty'],
		['header-only.csv', {}, 'is empty'],
		['windows-1258.csv', {}, 'row 2'],
		['utf-16-unmarked.csv', {}, '"encoding": "utf-16le"'],
		[
			'good.csv',
			{ columns: { text: 'loi', received_at: 'ngay' } },
			'row 1: there is no column "loi"'
		],
		['only-no-such-day.csv', {}, 'Row 2, column "ngay": is not a date that exists']
	])('%s', async (name, changes, part) => {
		const before = await warehouse.state();
		await expect(warehouse.load(fixture(name), changes)).rejects.toThrow(part);
		expect(await warehouse.state()).toEqual(before);
	});

	test('an interrupted load rolls back and leaves no quarantine file', async () => {
		const before = await warehouse.state();
		const rows = Array.from({ length: 900 }, (_, row) => `X-${row},05/09/2025,1022,Đèn tắt,25405`);
		const path = warehouse.write(
			'stop.csv',
			`${HEAD}${rows.join('\n')}\nX,31/02/2025,1022,Đèn,25405`
		);
		await expect(warehouse.load(path, {}, AbortSignal.abort())).rejects.toThrow('abort');
		expect(await warehouse.state()).toEqual(before);
	});
});

describe('a file of which some rows are good keeps those and quarantines the others', () => {
	test('31/02/2025', async () => {
		const { counts, quarantine } = await warehouse.load(fixture('no-such-day.csv'));
		expect(counts).toMatchObject({ rows_in: 3, rows_duplicate: 2, rows_rejected: 1 });
		const line = { file: 'no-such-day.csv', row: 3, column: 'ngay', value: '31/02/2025' };
		expect(quarantined(quarantine)).toMatchObject([line]);
	});

	test('three columns too many', async () => {
		const { counts, quarantine } = await warehouse.load(fixture('three-columns-too-many.csv'));
		expect(counts).toMatchObject({ rows_in: 3, rows_rejected: 1 });
		expect(quarantined(quarantine)).toMatchObject([{ row: 3, column: '6', value: null }]);
	});

	test('a code that is in no list, an empty text, a record id that is a telephone number', async () => {
		const path = warehouse.write(
			'faults.csv',
			`${HEAD}Q-1,05/09/2025,fax 0912345678,Đèn tắt,25405\nQ-2,05/09/2025,1022,  ,25405\n0912345678,05/09/2025,1022,Đèn tắt,25405\nQ-4,05/09/2025,1022,Đèn tắt,25405\n`
		);
		const { counts, quarantine } = await warehouse.load(path);
		expect(counts).toMatchObject({ rows_in: 4, rows_kept: 1, rows_rejected: 3 });
		const lines = quarantined(quarantine);
		expect(lines).toMatchObject([
			{ row: 2, column: 'kenh', value: 'fax <sdt>' },
			{ row: 3, column: 'noi_dung', reason: 'is empty', value: null },
			{ row: 4, column: 'ma', value: null }
		]);
		expect(JSON.stringify(lines)).not.toContain('0912345678');
	});
});

test('the sentence for a file without a good row names the quarantine file', async () => {
	const error: unknown = await warehouse
		.load(fixture('only-no-such-day.csv'))
		.catch((found: unknown) => found);
	expect(error).toBeInstanceOf(NothingLoaded);
	expect(quarantined(String(error).split('See all in ')[1] ?? null)).toHaveLength(1);
});

test('rows without a record id: true repeats are kept, and a second reading adds none', async () => {
	const columns = { received_at: 'ngay', text: 'noi_dung' };
	const row = 'x,05/09/2025,1022,Nước yếu vào giờ cao điểm,25405\n';
	const path = warehouse.write('repeats.csv', HEAD + row + row);
	expect((await warehouse.load(path, { columns })).counts).toMatchObject({ rows_kept: 2 });
	const more = warehouse.write('repeats-2.csv', HEAD + row + row + row);
	expect((await warehouse.load(more, { columns })).counts).toMatchObject({
		...{ rows_in: 3, rows_kept: 1, rows_duplicate: 2 }
	});
});

test('nothing personal and no word of a denunciation reaches the disk', async () => {
	const secret = 'zuytrang';
	const path = warehouse.write(
		'secret.csv',
		`${HEAD}S-1,05/09/2025,1022,"Đường ngập, gọi 0987.654.321 hoặc ${secret}@example.com",25405\n` +
			`S-2,05/09/2025,1022,"Tôi tố cáo cán bộ ${secret} nhận tiền, xin giữ bí mật",25405\n` +
			`S-3,31/02/2025,1022,"Tôi tố cáo ${secret}, số 0987 654 321",25405\n`
	);
	const before = (await warehouse.state()) as { denunciation_count: number };
	const { counts } = await warehouse.load(path);
	expect(counts).toEqual({
		...{ rows_in: 3, rows_kept: 1, rows_duplicate: 0, rows_count_only: 1, rows_rejected: 1 },
		redaction_count: 2
	});
	const after = (await warehouse.state()) as { denunciation_count: number };
	expect(after.denunciation_count).toBe(before.denunciation_count + 1);
	await warehouse.store.connection.run('checkpoint');
	const bytes = warehouse.bytes();
	expect(bytes).toContain('<sdt>');
	for (const canary of [secret, '0987', '654.321', 'example.com'])
		expect(bytes).not.toContain(canary);
});

test('events and responses join the feedback of the same source by its record id', async () => {
	const events = warehouse.write('events.csv', 'ma,luc,moi\nP-001,06/09/2025 08:00,xong\n');
	const { counts } = await warehouse.load(events, {
		entity: 'status_event',
		columns: { source_record_id: 'ma', happened_at: 'luc', status: 'moi' },
		values: { status: { xong: 'resolved' } }
	});
	expect(counts).toMatchObject({ rows_in: 1, rows_kept: 1 });
	const answer = await warehouse.store.connection.runAndReadAll(
		'select count(*)::integer as n from fct_status_event join fct_feedback using (identity_key)'
	);
	expect(answer.getRowObjectsJson()).toEqual([{ n: 1 }]);
});
