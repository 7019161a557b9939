import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { proposeMapping, type Proposal } from '#pipelines/propose/propose-mapping.ts';
import { takeSample } from '#pipelines/propose/take-sample.ts';
import { readFileHead } from '#pipelines/sources/file-head.ts';
import { parseMapping } from '#pipelines/sources/read-mapping.ts';
import { openTestWarehouse, type TestWarehouse } from '../load/warehouse.ts';
import { writeWorkbook } from '../sources/workbook.ts';
import { CASE_COUNT, hotlineSheet, OTHER_LINES } from './hotline-workbook.ts';
import { places } from './places.ts';

const dir = mkdtempSync(join(tmpdir(), 'acceptance-'));
const path = join(dir, 'Tổng hợp phản ánh 1022 tháng 9.xlsx');
let warehouse: TestWarehouse;
let proposal: Proposal;

beforeAll(async () => {
	warehouse = await openTestWarehouse();
	await writeWorkbook(path, { 'Hướng dẫn': [['Cách dùng']], 'Tháng 9': hotlineSheet() });
	const sample = await takeSample(await readFileHead(path));
	proposal = proposeMapping({ file: path, sample, places, entity: null });
});
afterAll(() => {
	warehouse.remove();
	rmSync(dir, { recursive: true });
});

const ask = async (sql: string) =>
	(await warehouse.store.connection.runAndReadAll(sql)).getRowObjectsJson();

test('a hotline’s workbook loads with the proposed mapping as it is: no edit at all', async () => {
	const mapping = parseMapping('proposed.json', JSON.parse(JSON.stringify(proposal.mapping)));
	const { counts, quarantine } = await warehouse.load(path, mapping);
	expect(counts).toMatchObject({
		rows_in: CASE_COUNT + OTHER_LINES,
		rows_kept: CASE_COUNT,
		rows_rejected: OTHER_LINES
	});
	const reasons = readFileSync(quarantine ?? '', 'utf8')
		.trim()
		.split('\n');
	expect(reasons.filter((line) => line.includes('an empty line'))).toHaveLength(2);
	expect(reasons.filter((line) => line.includes('a line of totals'))).toHaveLength(1);
	expect(reasons.filter((line) => line.includes('numbers the columns'))).toHaveLength(1);
});

test('the rows that it gives are right: day, channel, form, priority, commune, composed letters', async () => {
	const [row] = await ask(`
		select received_at::varchar as received_at, channel, legal_form, priority, province_code,
			commune_code is not null as is_placed, text_redacted
		from fct_feedback order by received_at limit 1
	`);
	expect(row).toMatchObject({
		...{ channel: 'hotline_1022', legal_form: 'phan_anh', priority: 'normal' },
		...{ province_code: '75', is_placed: true, received_at: '2025-09-01 07:00:00+07' }
	});
	expect(row?.['text_redacted']).toContain('Đèn đường đoạn trước nhà văn hóa'.normalize('NFC'));
	expect(await ask('select count(distinct commune_code)::integer as n from fct_feedback')).toEqual([
		{ n: 4 }
	]);
});

test('the proposal counts what is no case and is sure of what it chose', () => {
	expect(proposal.rows).toEqual({
		...{ row_count: CASE_COUNT, empty_count: 2, total_count: 1, other_count: 3 }
	});
	expect(proposal.mapping).toMatchObject({ sheet: 'Tháng 9', header_row: 7, header_rows: 2 });
	expect(proposal.mapping.values?.['channel']).toEqual({
		'Tổng đài 1022': 'hotline_1022',
		'Ứng dụng': 'city_app',
		Zalo: 'zalo_group',
		'Trực tiếp': 'citizen_reception'
	});
	expect(proposal.choices.filter(({ check }) => check !== undefined)).toEqual([]);
});

test('columns that say who somebody is are left out, and said to be', () => {
	expect(proposal.left_out.map(({ column }) => column)).toEqual([
		'Người phản ánh Họ và tên',
		'Người phản ánh Số điện thoại',
		'Người phản ánh Địa chỉ'
	]);
	expect(Object.values(proposal.mapping.columns)).not.toContain('Người phản ánh Địa chỉ');
});

test('nothing of them reaches the disk', async () => {
	await warehouse.store.connection.run('checkpoint');
	const bytes = warehouse.bytes();
	for (const canary of ['0912345678', '0987', 'Trần Thị Hoa', 'Lê Hoàng Nam'])
		expect(bytes).not.toContain(Buffer.from(canary).toString('latin1'));
});

test('the steps of the same workbook join its cases through a second mapping', async () => {
	const sample = await takeSample(await readFileHead(path));
	const steps = proposeMapping({ file: path, sample, places, entity: 'status_event' });
	expect(steps.mapping.columns).toMatchObject({
		source_record_id: 'Mã phiếu',
		status: 'Tình trạng xử lý',
		agency: 'Đơn vị xử lý'
	});
});
