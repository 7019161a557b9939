import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { filterSearch } from '#lib/domain/explore/state.ts';
import { exploreStateFromSearch } from '#lib/domain/explore/state-from-search.ts';
import { savedPageOf } from '#lib/domain/saved-view.ts';
import { LOCAL_ANALYST, type Viewer } from '#lib/domain/viewer.ts';
import type { NamedTable } from '#lib/server/export/ask-export.ts';
import { exploreTables } from '#lib/server/export/explore-tables.ts';
import { EXPORT_NAMES } from '#lib/server/export/export-names.ts';
import { workbookExport } from '#lib/server/export/workbook-export.ts';
import { workbookResponse } from '#lib/server/export/workbook-response.ts';
import { viewOf } from '../../support/open-fixture.ts';
import { withFixture } from '../../support/with-fixture.ts';

const fixture = withFixture();
const PERIOD = 'from=2025-12-29&to=2026-03-29';
const LEADER: Viewer = { ...LOCAL_ANALYST, role: 'leader' };

async function bookOf(path: string, search: string, viewer: Viewer = LOCAL_ANALYST) {
	const { warehouse } = fixture;
	const params = new URLSearchParams(search);
	const view = await viewOf(warehouse, filterSearch(params).toString());
	const page = savedPageOf(path);
	if (!page) throw new Error(`no page ${path}`);
	const state = page.page === 'explore' ? exploreStateFromSearch(params) : null;
	const response = await workbookResponse({ warehouse, viewer, view }, page, state);
	const sheets = await readXlsxFile(Buffer.from(await response.arrayBuffer()));
	return {
		fileName: response.headers.get('content-disposition') ?? '',
		names: sheets.map(({ sheet }) => sheet),
		about: Object.fromEntries((sheets[0]?.data ?? []).map(([label, text]) => [label, text])),
		sheets: new Map(sheets.map(({ sheet, data }) => [sheet, data]))
	};
}

const countsOf = (data: readonly (readonly unknown[])[]) => {
	const [head = [], ...rows] = data;
	return rows.flatMap((row) =>
		row.filter((cell, index) => /(^n|_count)$/.test(String(head[index])) && cell !== null)
	);
};
const PUBLIC = /mô hình|Phủ|Đối thoại|Về tệp này|Định nghĩa/i;

describe('the workbook of a page', () => {
	test.each([
		['/', PERIOD, ['Số chính', 'Theo tuần', 'Theo tỉnh', 'Theo vấn đề']],
		['/', `${PERIOD}&province=40`, ['Theo xã']],
		['/communes/16702', `${PERIOD}&commune=16702`, ['Giải quyết', 'Theo kênh']],
		['/issues/env.waste', `${PERIOD}&issue=env.waste`, ['Theo trạng thái', 'Vấn đề đi cùng']],
		['/feedback', PERIOD, ['Văn bản đã che', 'Theo loại']],
		['/initiatives', '', ['Danh sách mô hình', 'Phủ mô hình theo tỉnh']],
		['/explore', PERIOD, ['Tổng số', 'Theo xã', 'Theo tình cảm']]
	])('%s?%s says what it is first, then holds its tables and their definitions', async (...of) => {
		const [path, search, expected] = of;
		const { names, about, sheets } = await bookOf(path, search);
		expect(names[0]).toBe('Về tệp này');
		expect(names.at(-1)).toBe('Định nghĩa');
		expect(names).toEqual(expect.arrayContaining(expected));
		expect(about['Bản chụp dữ liệu']).toBe(fixture.warehouse.snapshot_id);
		const definitions = sheets.get('Định nghĩa')?.slice(1) ?? [];
		expect(definitions.map(([name]) => name)).toEqual(names.slice(1, -1));
		for (const [, , , vi, en] of definitions) {
			expect(String(vi).length).toBeGreaterThan(10);
			expect(String(en).length).toBeGreaterThan(10);
		}
	});

	test.each(['/', '/communes/16702', '/issues/env.waste', '/feedback', '/explore'])(
		'of %s publishes no count from 1 to 4',
		async (path) => {
			const { sheets } = await bookOf(path, PERIOD);
			for (const [name, data] of sheets) {
				if (PUBLIC.test(name)) continue;
				const small = countsOf(data).filter((count) => Number(count) > 0 && Number(count) < 5);
				expect(small, name).toEqual([]);
			}
		}
	);

	test('names period, filters, n, picks and weeks, and is named after what is in it', async () => {
		const { about, fileName } = await bookOf(
			'/explore',
			`${PERIOD}&province=40&pick=issue:env.waste&pick=-channel:web&least=5`
		);
		expect(about).toMatchObject({
			'Kỳ (theo ngày nhận)': '2025-12-29 đến hết 2026-03-29',
			'Bộ lọc': 'province=40',
			'Đã chọn trong Khám phá': 'issue:env.waste, -channel:web',
			'Chỉ mục có n từ': '5'
		});
		expect(about['n']).toBeDefined();
		expect(fileName).toContain('lang-nghe_page-explore_40_2025-12-29_2026-03-29.xlsx');
	});

	test('says that an example is one, in the file and in its name', async () => {
		const { about, fileName } = await bookOf('/', `${PERIOD}&dataset=example`);
		expect(about['Bộ dữ liệu']).toBe('DỮ LIỆU MẪU / EXAMPLE DATA');
		expect(fileName).toContain('lang-nghe_EXAMPLE_page-overview');
		expect((await bookOf('/', PERIOD)).fileName).not.toContain('EXAMPLE');
	});

	test('holds texts only for who may read them', async () => {
		const { names } = await bookOf('/feedback', PERIOD, LEADER);
		expect(names).not.toContain('Văn bản đã che');
		expect(names).toContain('Theo loại');
	});
});

test('picks narrow the tables of an export as they narrow those of the page', async () => {
	const { warehouse } = fixture;
	const search = new URLSearchParams('from=2025-01-01&to=2026-03-31&pick=province:40');
	const view = await viewOf(warehouse, filterSearch(search).toString());
	const asking = { warehouse, viewer: LOCAL_ANALYST, view };
	const [picked, whole] = await Promise.all([
		exploreTables(asking, exploreStateFromSearch(search)),
		exploreTables(asking, exploreStateFromSearch(filterSearch(search)))
	]);
	const nOf = (tables: NamedTable[]) =>
		tables[0]?.table.columns.find(({ name }) => name === 'n')?.cells[0];
	expect(Number(nOf(picked))).toBeLessThan(Number(nOf(whole)));
	expect(Number(nOf(picked))).toBeGreaterThan(0);
});

test('no text in a workbook is run as a formula: not in tables, labels or definitions', async () => {
	const hostile = fc.constantFrom('=', '+', '-', '@', '\t=', ' =', '＝', '　@');
	await fc.assert(
		fc.asyncProperty(hostile, fc.string({ maxLength: 20 }), async (start, rest) => {
			const text = `${start}${rest}`;
			const table: NamedTable = {
				name: 'feedback-texts',
				definition: { vi: text, en: text },
				table: { rows: 1, columns: [{ name: 'text', cells: [text] }], hidden_count: 0 }
			};
			const bytes = await workbookExport([table], [[text, text]], 'en');
			const sheets = await readXlsxFile(Buffer.from(bytes));
			const cells = sheets.flatMap(({ data }) => data.flat()).map(String);
			expect(cells.filter((cell) => cell.startsWith("'")).length).toBe(5);
			expect(cells.filter((cell) => /^[\s\u3000]*[=+@＝-]/.test(cell))).toEqual([]);
		}),
		{ numRuns: 30 }
	);
});

test.each(['vi', 'en'] as const)('every sheet has a name that spreadsheets take (%s)', (lang) => {
	const names = Object.values(EXPORT_NAMES).map((name) => name[lang]);
	expect(new Set(names).size).toBe(names.length);
	for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
});
