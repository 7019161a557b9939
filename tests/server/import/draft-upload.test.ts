import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { draftUpload } from '#lib/server/import/draft-upload.ts';
import { proposeColumns } from '#lib/server/import/propose-columns.ts';
import { rowOf, workbookParts, zipOf } from '../../pipelines/sources/hostile-files.ts';

const upload = (text: string) => draftUpload('C:\\Users\\x\\so.csv', Buffer.from(text));
const HEAD = 'Tên mô hình,Xã phường,Năm';

test('titles above the heading are passed over and rows keep the numbers that a spreadsheet shows', async () => {
	const draft = await upload(
		`SỔ ĐĂNG KÝ\n,,\n${HEAD}\nNgõ xanh,Đô Lương,2025\n,,\nSạch đẹp,Vinh,2025`
	);
	expect(draft.columns).toEqual(['Tên mô hình', 'Xã phường', 'Năm']);
	expect(draft.rows.map(({ row_number }) => row_number)).toEqual([4, 6]);
	expect(draft.file).toBe('so.csv');
});

test('columns are told by their names, with or without diacritics, in either language', () => {
	expect(proposeColumns(['STT', 'TEN MO HINH', 'Xã, phường', 'registered_year', 'Năm'])).toEqual({
		name_vi: 1,
		commune_name: 2,
		registered_year: 3
	});
});

test('people’s columns are left out and numbers in the others are masked', async () => {
	const { phone, email } = { phone: '0356728194', email: 'man.hoang@thuthai.vn' };
	const draft = await upload(
		`${HEAD},Họ tên,Số điện thoại,Ghi chú\nNgõ xanh gọi ${phone},Vinh,2025,Hoàng Thị Mận,${phone},${email}`
	);
	expect(draft.left_out).toEqual(['Họ tên', 'Số điện thoại']);
	expect(JSON.stringify(draft)).not.toMatch(/0356728194|thuthai|Mận/);
});

test('a workbook gives its days as days, from the sheet that has the heading', async () => {
	const sheets = [
		{ sheet: 'Bìa', data: [[{ value: 'Ghi chú' }]] },
		{
			sheet: 'Sổ',
			data: [
				['Tên mô hình', 'Mã xã', 'Ngày đăng ký'].map((value) => ({ value })),
				[
					{ value: 'Ngõ xanh' },
					{ value: '16702' },
					{ value: new Date(Date.UTC(2025, 2, 12)), type: Date, format: 'dd/mm/yyyy' }
				]
			]
		}
	];
	const bytes = await writeXlsxFile(sheets).toBuffer();
	const draft = await draftUpload('so.xlsx', bytes);
	expect(draft.rows).toEqual([{ row_number: 2, cells: ['Ngõ xanh', '16702', '2025-03-12'] }]);
});

describe('refused with a sentence', () => {
	test.each([
		['a table without a heading', 'a,b,c\n1,2,3', 400],
		['an open quotation mark', `${HEAD}\n"Ngõ xanh,Vinh,2025`, 400],
		['a million columns', ','.repeat(1_000_000), 413],
		['too many rows', `${HEAD}\n${'Ngõ xanh,Vinh,2025\n'.repeat(5_001)}`, 413],
		['too many bytes', 'x'.repeat(5_000_001), 413]
	])('%s', async (_, text, status) => {
		await expect(upload(text)).rejects.toMatchObject({ name: 'ImportRefusal', status });
	});

	test('letters that are not UTF-8', async () => {
		const bytes = Buffer.from([...Buffer.from('T'), 0xea, 0x6e, 0x2c, 0x20]);
		await expect(draftUpload('a.csv', bytes)).rejects.toMatchObject({ status: 400 });
	});

	test.each([
		['a workbook that unpacks to a hundred megabytes', () => zipOf(workbookParts(' '.repeat(1e8)))],
		[
			'a workbook whose sheet reaches far',
			() => zipOf(workbookParts(rowOf(1, { XFD900000: '1' })))
		],
		['half a workbook', () => zipOf(workbookParts(rowOf(1, { A1: '1' }))).subarray(0, 400)]
	])('%s', async (_, bytes) => {
		const refused = draftUpload('a.xlsx', bytes());
		await expect(refused).rejects.toMatchObject({ name: 'ImportRefusal' });
	});
});
