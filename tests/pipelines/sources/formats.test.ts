import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import {
	tableFromArrays,
	tableToIPC,
	Table,
	vectorFromArray,
	TimestampMillisecond
} from 'apache-arrow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PipelineError } from '#pipelines/pipeline-error.ts';
import { encodeLegacy, inTextFont } from '../../support/encode-legacy.ts';
import { mappingWith, rowsOf } from '../load/fixtures.ts';
import { writeWorkbook } from './workbook.ts';

const dir = mkdtempSync(join(tmpdir(), 'formats-'));
afterAll(() => rmSync(dir, { recursive: true }));
const english = (error: unknown) => (error as PipelineError).sentence.en;
const at = (name: string) => join(dir, name);

const HEADER = ['ma', 'ngay', 'kenh', 'noi_dung', 'ma_xa'];
const ROWS = [
	['P-1', '05/09/2025 07:30:00', '1022', 'Đèn đường tắt ba tối nay', '25405'],
	['P-2', '06/09/2025 00:00:00', 'app', 'Rác chất đống trước chợ', '00004']
];
const EXPECTED = ROWS.map(([ma, ngay, kenh, noi_dung, ma_xa], index) => ({
	row_number: index + 2,
	cells: [ma, ngay, kenh, noi_dung, ma_xa]
}));

async function writeParquet(path: string, query: string) {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	await connection.run(`copy (${query}) to '${path}' (format parquet)`);
	connection.closeSync();
	instance.closeSync();
}

beforeAll(async () => {
	await writeWorkbook(at('good.xlsx'), { 'Trang 1': [HEADER, ...ROWS] });
	await writeParquet(
		at('good.parquet'),
		`select * from (values
			('P-1', timestamp '2025-09-05 07:30:00', '1022', 'Đèn đường tắt ba tối nay', '25405', [1, 2]),
			('P-2', timestamp '2025-09-06 00:00:00', 'app', 'Rác chất đống trước chợ', '00004', null)
		) t(ma, ngay, kenh, noi_dung, ma_xa, anh) order by ma`
	);
	const column = (index: number) => ROWS.map((row) => row[index] ?? '');
	const table = new Table({
		ma: vectorFromArray(column(0)),
		ngay: vectorFromArray(
			[Date.UTC(2025, 8, 5, 7, 30), Date.UTC(2025, 8, 6)],
			new TimestampMillisecond()
		),
		kenh: vectorFromArray(column(2)),
		noi_dung: vectorFromArray(column(3)),
		ma_xa: vectorFromArray(column(4))
	});
	writeFileSync(at('file.arrow'), tableToIPC(table, 'file'));
	writeFileSync(at('stream.arrows'), tableToIPC(table, 'stream'));
	writeFileSync(at('no-ending'), tableToIPC(table, 'stream'));
});

describe('the same rows come out of every format, dates written as the mapping has them', () => {
	test.each(['good.xlsx', 'good.parquet', 'file.arrow', 'stream.arrows', 'no-ending'])(
		'%s',
		async (name) => {
			expect(await rowsOf(at(name))).toEqual(EXPECTED);
		}
	);

	test.each(['tcvn3', 'vni'] as const)('a CSV in %s', async (encoding) => {
		const csv = [HEADER, ...ROWS].map((row) => row.join(',')).join('\n');
		writeFileSync(at(`${encoding}.csv`), encodeLegacy(csv, encoding));
		expect(await rowsOf(at(`${encoding}.csv`), mappingWith({ encoding }))).toEqual(EXPECTED);
	});

	test.each(['tcvn3', 'vni'] as const)('a workbook typed in a %s font', async (text_font) => {
		const typed = ROWS.map((row) => row.map((cell) => inTextFont(cell, text_font)));
		const header = [...HEADER.slice(0, 4), inTextFont('Mã xã', text_font)];
		const path = await writeWorkbook(at(`${text_font}.xlsx`), { A: [header, ...typed] });
		const columns = { ...mappingWith().columns, commune_code: 'Mã xã' };
		expect(await rowsOf(path, mappingWith({ text_font, columns }))).toEqual(EXPECTED);
	});
});

describe('a workbook', () => {
	test('titles, a header of two lines, empty lines and totals: every line is accounted for', async () => {
		const path = await writeWorkbook(at('titles.xlsx'), {
			Bìa: [['Báo cáo']],
			'Số liệu': [
				[{ value: 'TỔNG ĐÀI 1022', columnSpan: 5 }],
				[null],
				['Mã', 'Ngày', null, 'Nội dung', 'Đơn vị'],
				[null, 'nhận', 'trả', null, 'Mã xã'],
				['P-1', '05/09/2025', null, 'Đèn tắt', '25405'],
				[null],
				['P-2', '06/09/2025', null, 'Rác đầy', '25405'],
				['Tổng cộng:', null, null, '2', null]
			]
		});
		const columns = {
			source_record_id: 'Mã',
			received_at: 'Ngày nhận',
			text: 'Nội dung',
			commune_code: 'Đơn vị Mã xã'
		};
		const rows = await rowsOf(
			path,
			mappingWith({ columns, sheet: 'Số liệu', header_row: 3, header_rows: 2 })
		);
		expect(rows).toMatchObject([
			{ row_number: 5, cells: ['P-1', '05/09/2025', 'Đèn tắt', '25405'] },
			{ row_number: 6, reason: { en: 'an empty line' } },
			{ row_number: 7, cells: ['P-2', '06/09/2025', 'Rác đầy', '25405'] },
			{ row_number: 8, reason: { en: 'a line of totals' } }
		]);
	});

	test('a text that begins with the word "Tổng" is no line of totals', async () => {
		const row = ['P-1', null, null, 'Tổng cộng ba lần gọi mà chưa ai đến', '25405'];
		const path = await writeWorkbook(at('total-text.xlsx'), { A: [HEADER, row] });
		expect(await rowsOf(path)).toMatchObject([{ row_number: 2, cells: row }]);
	});

	test('dates as dates and as bare numbers read like written ones', async () => {
		const date = new Date(Date.UTC(2025, 8, 5, 7, 30));
		const cell = { value: date, type: Date, format: 'dd/mm/yyyy hh:mm' } as const;
		const path = await writeWorkbook(at('dates.xlsx'), {
			A: [HEADER, ['P-1', cell, '1022', 'a', 25405], ['P-2', 45905.3125, '1022', '45905', 4]]
		});
		expect(await rowsOf(path)).toMatchObject([
			{ cells: ['P-1', '05/09/2025 07:30:00', '1022', 'a', '25405'] },
			{ cells: ['P-2', '05/09/2025 07:30:00', '1022', '45905', '4'] }
		]);
	});

	test('a sheet that is not there: the sentence lists those that are', async () => {
		const error = await rowsOf(at('good.xlsx'), mappingWith({ sheet: 'Trang 9' })).catch(english);
		expect(error).toContain('Sheets: "Trang 1"');
	});

	test('an old .xls, a text with the ending of a workbook and a cut workbook are told apart', async () => {
		writeFileSync(at('old.xlsx'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
		expect(await rowsOf(at('old.xlsx')).catch(english)).toContain('save it as .xlsx');
		writeFileSync(at('text.xlsx'), 'ma,ngay\n');
		expect(await rowsOf(at('text.xlsx')).catch(english)).toContain('is not xlsx');
		writeFileSync(at('cut.xlsx'), Buffer.from('504b030400000000', 'hex'));
		expect(await rowsOf(at('cut.xlsx')).catch(english)).toContain('it is damaged');
	});
});

describe('typed files', () => {
	test('a nested column is refused with a sentence when the mapping reads it', async () => {
		const columns = { ...mappingWith().columns, kind: 'anh' };
		const error = await rowsOf(at('good.parquet'), mappingWith({ columns })).catch(english);
		expect(error).toContain('the column "anh" holds lists');
		const table = tableFromArrays({ a: [1], ngay: [2] });
		writeFileSync(at('plain.arrow'), tableToIPC(table, 'file'));
		expect(await rowsOf(at('plain.arrow')).catch(english)).toContain('there is no column "ma"');
	});

	test('an instant is told in Viet Nam’s time whatever its zone', async () => {
		await writeParquet(
			at('zone.parquet'),
			`select 'a' as noi_dung, timestamptz '2025-09-04 20:00:00+00' as ngay`
		);
		const columns = { text: 'noi_dung', received_at: 'ngay' };
		expect(await rowsOf(at('zone.parquet'), mappingWith({ columns }))).toMatchObject([
			{ cells: ['a', '05/09/2025 03:00:00+07:00'] }
		]);
	});

	test.each(['good.parquet', 'file.arrow'])('%s cut in two is refused', async (name) => {
		const { readFileSync } = await import('node:fs');
		const bytes = readFileSync(at(name));
		writeFileSync(at(`cut-${name}`), bytes.subarray(0, bytes.length / 2));
		expect(await rowsOf(at(`cut-${name}`)).catch(english)).toContain('damaged or cut off');
	});

	test('a Parquet file of 50,000 rows streams in order', async () => {
		await writeParquet(
			at('many.parquet'),
			`select 'R-' || i as noi_dung, '05/09/2025' as ngay from range(50000) t(i)`
		);
		const columns = { text: 'noi_dung', received_at: 'ngay' };
		const rows = await rowsOf(at('many.parquet'), mappingWith({ columns }));
		expect(rows).toHaveLength(50_000);
		expect(rows.at(-1)).toMatchObject({ row_number: 50_001, cells: ['R-49999', '05/09/2025'] });
	});
});
