import { DuckDBInstance, listValue, type DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { REDACTION_TOKEN } from '#lib/domain/redaction.ts';
import { readSql } from '#pipelines/store/read-sql.ts';

let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
	instance = await DuckDBInstance.create(':memory:');
	connection = await instance.connect();
	await connection.run(readSql('sql/personal-data.sql'));
});
afterAll(() => instance.closeSync());

async function isCaught(content: string): Promise<unknown> {
	const answer = await connection.runAndReadAll('select holds_personal_data($content)', {
		content
	});
	return answer.getRows()[0]?.[0];
}

test.each([
	'gọi 0912345678',
	'gọi 0912.345.678 gấp',
	'gọi 0912 345 678',
	'gọi 091-234-5678',
	'sđt:0912 345678',
	'số 09 12 34 56 78',
	'+84912345678',
	'+84 912 345 678',
	'ĐT.0912345678.',
	'máy bàn 0236 3881 888',
	'máy bàn 02363881888',
	'thư nguyen.van.a+1@mail.example.com.vn',
	'CCCD 048090001234',
	'CCCD 048 090 001 234',
	'CCCD 0480 9000 1234'
])('a text with personal data is caught: %s', async (text) => {
	expect(await isCaught(text)).toBe(true);
});

test.each([
	'đóng góp 1.000.000.000 đồng',
	'đóng góp 650000000 đồng',
	'từ 08:30 ngày 09/09/2025 đến 10:00',
	'ngày 09-09-2025 08 giờ',
	'ngày 03.9.2025 08:30',
	'năm 2024 2025 có 315 hộ, 900 người',
	'Nghị quyết 1656/NQ-UBTVQH15, Luật 02/2011/QH13',
	'{"issue":[["rác",0.0912345678],["ngõ",0.048090001234]]}',
	'diện tích 0,0912345678 ha',
	'mã hồ sơ PAKN.20250901.0912',
	'giao lúc 0 giờ 35 phút, tuyến 0-35',
	...Object.values(REDACTION_TOKEN)
])('a text without is let through: %s', async (text) => {
	expect(await isCaught(text)).toBe(false);
});

test('no text at all holds nothing', async () => {
	const answer = await connection.runAndReadAll('select holds_personal_data(null)');
	expect(answer.getRows()).toEqual([[false]]);
});

test('the quick questions asked first let nothing through that the patterns find', async () => {
	const piece = fc.constantFrom(
		...'0123456789',
		' ',
		'.',
		'-',
		'+',
		'84',
		'09',
		'024',
		'048',
		'a@b.vn',
		'x'
	);
	const texts = fc.array(fc.array(piece, { minLength: 8, maxLength: 20 }), {
		minLength: 5000,
		maxLength: 5000
	});
	const [drawn = []] = fc.sample(texts, { numRuns: 1, seed: 20_261_122 });
	const answer = await connection.runAndReadAll(
		`select
			count(*) filter (holds_phone(content) or holds_identity_number(content))::integer as numbers,
			count(*) filter (
				holds_personal_data(content)
				is distinct from (
					holds_phone(content) or holds_email(content) or holds_identity_number(content)
				)
			)::integer as differing
		from (select unnest($texts::varchar[]) as content)`,
		{ texts: listValue(drawn.map((pieces) => pieces.join(''))) }
	);
	const [[numbers, differing] = []] = answer.getRows();
	expect(numbers).toBeGreaterThan(50);
	expect(differing).toBe(0);
});
