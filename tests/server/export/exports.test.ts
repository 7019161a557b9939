import { parse } from 'csv-parse/sync';
import { tableFromIPC } from 'apache-arrow';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { csvExport } from '#lib/server/export/csv-export.ts';
import { exportResponse } from '#lib/server/export/export-response.ts';
import type { ExportTable } from '#lib/server/export/export-table.ts';
import { EXPORTED_QUESTIONS } from '#lib/server/export/exported-questions.ts';
import { formulaSafe } from '#lib/server/export/formula-safe.ts';
import { xlsxExport } from '#lib/server/export/xlsx-export.ts';
import { sharedPeople } from '#lib/server/people/shared-people.ts';
import { feedbackByProvince } from '#lib/server/queries/feedback/feedback-by-province.ts';
import { QueryForbiddenError } from '#lib/server/warehouse/query-error.ts';
import { viewOf } from '../../support/open-fixture.ts';
import { withFixture } from '../../support/with-fixture.ts';

const fixture = withFixture();
const exported = async (question: string, format: string, search = '', viewer = LOCAL_ANALYST) => {
	const { warehouse } = fixture;
	const view = await viewOf(warehouse, search);
	return exportResponse({ warehouse, viewer, view }, { question, format });
};
const csvOf = async (response: Response) => {
	const lines = parse(await response.text(), { bom: true, relax_column_count: true });
	const isAbout = ([first]: string[]) => first?.startsWith('# ');
	const [header = [], ...rows] = lines.filter((line) => !isAbout(line));
	const objects = rows.map((row) =>
		Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']))
	);
	return { about: Object.fromEntries(lines.filter(isAbout)), rows: objects };
};
const sheetsOf = async (bytes: Uint8Array | ArrayBuffer) =>
	readXlsxFile(Buffer.from(bytes as ArrayBuffer));

describe('an export', () => {
	test.each(Object.keys(EXPORTED_QUESTIONS))(
		'of %s can be read again in all three forms',
		async (name) => {
			const search = name === 'companion-issues' ? 'issue=land.clearance' : 'province=40';
			const csv = await csvOf(await exported(name, 'csv', search));
			const arrow = tableFromIPC(await (await exported(name, 'arrow', search)).arrayBuffer());
			const book = await exported(name, 'xlsx', search);
			const [table] = await sheetsOf(await book.arrayBuffer());
			expect(csv.rows.length).toBeGreaterThan(0);
			expect(arrow.numRows).toBe(csv.rows.length);
			expect(table?.data.length).toBe(csv.rows.length + 1);
			expect(table?.data[0]).toEqual(arrow.schema.fields.map((field) => field.name));
		}
	);

	test('says what it counts, of when, of which data and filters, from which snapshot', async () => {
		const search = 'province=40&issue=env.waste&from=2026-03-01&to=2026-03-31';
		const { about } = await csvOf(await exported('feedback-by-week', 'csv', search));
		expect(about).toMatchObject({
			'# Kỳ (theo ngày nhận)': '2026-03-01 đến hết 2026-03-31',
			'# Bộ dữ liệu': 'dữ liệu của đơn vị',
			'# Bộ lọc': 'province=40, issue=env.waste',
			'# Bản chụp dữ liệu': fixture.warehouse.snapshot_id
		});
		expect(about['# Nội dung']).toContain('theo tuần');
		const english = await csvOf(await exported('feedback-by-week', 'csv', `${search}&lang=en`));
		expect(english.about['# What']).toContain('by ISO week');
	});

	test('holds the numbers of the page where none is small', async () => {
		const search = 'from=2025-01-01&to=2026-03-31';
		const view = await viewOf(fixture.warehouse, search);
		const pages = await feedbackByProvince(fixture.warehouse, LOCAL_ANALYST, view);
		const { rows } = await csvOf(await exported('feedback-by-province', 'csv', search));
		for (const [index, row] of rows.entries()) {
			const shown = pages[index];
			expect(row['code']).toBe(shown?.code);
			if (row['n'] !== '') expect(Number(row['n'])).toBe(shown?.n);
		}
		expect(rows.some((row) => row['n'] !== '')).toBe(true);
	});

	test('publishes no count from 1 to 4, and says how many cells are empty', async () => {
		const { rows, about } = await csvOf(await exported('feedback-by-issue', 'csv'));
		const counts = rows.flatMap((row) =>
			Object.entries(row).flatMap(([name, cell]) =>
				/(^n|count)$/.test(name) && cell !== '' ? [Number(cell)] : []
			)
		);
		expect(counts.filter((count) => count > 0 && count < 5)).toEqual([]);
		expect(about['# Ô nhỏ']).toMatch(/^[1-9]\d* ô/);
	});

	test('holds nothing outside the viewer’s scope, and texts only for who may read them', async () => {
		const viewer: Viewer = { ...LOCAL_ANALYST, province_code: '48' };
		const { rows } = await csvOf(await exported('feedback-texts', 'csv', '', viewer));
		expect(new Set(rows.map((row) => row['province_code']))).toEqual(new Set(['48']));
		const leader: Viewer = { ...LOCAL_ANALYST, role: 'leader' };
		await expect(exported('feedback-texts', 'csv', '', leader)).rejects.toThrow(
			QueryForbiddenError
		);
	});

	test.each([
		['no-such-table', 'csv'],
		['feedback-by-week', 'exe'],
		['constructor', 'csv'],
		['feedback-by-week', 'toString']
	])('of %s as .%s is not there', async (question, format) => {
		await expect(exported(question, format)).rejects.toMatchObject({ status: 404 });
	});
});

const HOSTILE = [
	'=1+1',
	'+1',
	'-1',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	' =1',
	'　＝1',
	'＝1',
	'＋1',
	'－1',
	'＠x',
	'\n=HYPERLINK("http://x")'
];
const KINDLY = ['rác', 'a=b', '3 - 2', 'Đường số 1', "'quoted'", ''];

describe('a text that looks like a formula', () => {
	const table: ExportTable = {
		rows: HOSTILE.length,
		columns: [{ name: 'text', cells: [...HOSTILE] }],
		hidden_count: 0
	};

	test.each(HOSTILE)('is made plain: %j', (text) => {
		expect(formulaSafe(text)).toBe(`'${text}`);
	});
	test.each(KINDLY)('and any other is left as it is: %j', (text) => {
		expect(formulaSafe(text)).toBe(text);
	});

	test('is plain in a CSV that is read again, in the lines above the table too', () => {
		const lines = parse([...csvExport(table, [['Bộ lọc', '=cmd']])].join(''), {
			bom: true,
			relax_column_count: true
		});
		expect(lines[0]).toEqual(['# Bộ lọc', "'=cmd"]);
		expect(lines.slice(2).map(([cell]) => cell)).toEqual(HOSTILE.map((text) => `'${text}`));
	});

	test('is a text and no formula in a workbook', async () => {
		const [sheet, about] = await sheetsOf(await xlsxExport(table, [['Bộ lọc', '=cmd']]));
		const cells = sheet?.data.slice(1).map(([cell]) => String(cell).replaceAll('\r', ''));
		expect(cells?.every((cell) => cell.startsWith("'"))).toBe(true);
		expect(about?.data[0]).toEqual(['Bộ lọc', "'=cmd"]);
	});
});

test('whoever takes the texts as a file has read them: the trail says how many', async () => {
	const readings = () => sharedPeople()?.readings.verify().n ?? NaN;
	const before = readings();
	const { rows } = await csvOf(await exported('feedback-texts', 'csv', 'province=40'));
	expect(rows.length).toBeGreaterThan(0);
	expect(readings()).toBe(before + 1);
	await exported('feedback-by-week', 'csv', 'province=40');
	expect(readings()).toBe(before + 1);
});
