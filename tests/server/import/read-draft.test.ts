import { describe, expect, test } from 'vitest';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { applyFixes } from '#lib/server/import/apply-fixes.ts';
import { draftUpload } from '#lib/server/import/draft-upload.ts';
import { importTools } from '#lib/server/import/import-tools.ts';
import { proposeColumns } from '#lib/server/import/propose-columns.ts';
import { readDraft, withoutTaken } from '#lib/server/import/read-draft.ts';
import { PLANTED, registerCsv, registerRows } from '../../support/initiative-register.ts';

const context = { tools: importTools(), viewer: LOCAL_ANALYST, today: '2026-11-22' };

async function draftOf(text: string) {
	const draft = await draftUpload('so-dang-ky.csv', Buffer.from(text));
	return { draft, mapping: proposeColumns(draft.columns) };
}
async function readText(text: string) {
	const { draft, mapping } = await draftOf(text);
	return { draft, mapping, ...readDraft(draft, mapping, context) };
}
/** Faults of a one-row table with these columns. */
async function faultsOf(columns: Record<string, string>) {
	const all = { 'Tên mô hình': 'Ngõ xanh', 'Mã xã': '16702', Năm: '2025', ...columns };
	const quoted = (cells: string[]) => cells.map((cell) => `"${cell}"`).join(',');
	const text = `${quoted(Object.keys(all))}\n${quoted(Object.values(all))}`;
	const { faults } = await readText(text);
	return faults.map(({ property, reason }) => [property, reason.en]);
}

test('200 initiatives with 7 planted faults give exactly these 7, each in its row and column', async () => {
	const { good, faults, faulty_count } = await readText(registerCsv(registerRows(7, true)));
	expect(faults.map(({ row_number, property }) => [row_number, property])).toEqual([
		[9, 'name_vi'],
		[31, 'commune_name'],
		[57, 'field'],
		[88, 'registered_year'],
		[120, 'status'],
		[149, 'registered_on'],
		[187, 'recognised_on']
	]);
	expect([good.length, faulty_count]).toEqual([193, 7]);
});

test('the same table without faults is good whole, in the communes that it names', async () => {
	const { good, faults } = await readText(registerCsv(registerRows(7, false)));
	expect(faults).toEqual([]);
	expect(good).toHaveLength(200);
	expect(new Set(good.map(({ record }) => record.commune_code)).size).toBe(130);
	expect(good[0]?.record).toMatchObject({
		...{ initiative_id: 'NA-2025-1', province_code: '40', registered_year: 2025 },
		...{ status: 'recognised', registered_on: '2025-03-12', recognised_on: '2025-11-18' }
	});
});

test('corrections in the preview mend the rows they are for', async () => {
	const rows = registerRows(7, true);
	const given = await draftOf(registerCsv(rows));
	const { faults } = readDraft(given.draft, given.mapping, context);
	const right = new Map(registerRows(7, false).map((row, at) => [at + 2, row]));
	const fixes = faults.map(({ row_number, property }, at) => ({
		...{ row_number, property },
		value: PLANTED[at]?.right ?? right.get(row_number)?.[2] ?? ''
	}));
	const fixed = applyFixes(given, fixes);
	expect(readDraft(fixed.draft, fixed.mapping, context)).toMatchObject({
		faults: [],
		faulty_count: 0
	});
});

test('a correction of what the table has no column for gets a column', async () => {
	const given = await draftOf('Tên mô hình,Mã xã\nNgõ xanh,16702');
	const [fault] = readDraft(given.draft, given.mapping, context).faults;
	expect(fault).toMatchObject({ row_number: 2, property: 'registered_year', value: '' });
	const fixed = applyFixes(given, [{ row_number: 2, property: 'registered_year', value: '2026' }]);
	expect(readDraft(fixed.draft, fixed.mapping, context).good).toHaveLength(1);
});

describe('a fault', () => {
	test.each([
		[{ 'Ngày đăng ký': '2025-02-30' }, 'registered_on', /no day that exists/],
		[{ 'Ngày công nhận': '2027-01-01' }, 'recognised_on', /future/],
		[{ 'Ngày đăng ký': '01/05/2025', 'Ngày thẩm định': '01/04/2025' }, 'assessed_on', /before/],
		[{ 'Lĩnh vực': 'Thể thao' }, 'field', /choose one of: Economy/],
		[{ Năm: '25' }, 'registered_year', /four digits/],
		[{ 'Mã xã': '99999' }, 'commune_code', /no such commune/],
		[{ 'Mã mô hình': '0912345678' }, 'initiative_id', /telephone/],
		[{ 'Được chọn nhân rộng': 'có lẽ' }, 'is_selected_for_replication', /neither/]
	])('of %j is told on its column with what to do', async (columns, property, sentence) => {
		expect(await faultsOf(columns)).toEqual([[property, expect.stringMatching(sentence)]]);
	});

	test('of one row does not hide another', async () => {
		expect(await faultsOf({ Năm: '', 'Lĩnh vực': '?', 'Tên mô hình': '' })).toHaveLength(3);
	});
});

test('rows outside the viewer’s scope are faults', async () => {
	const { draft, mapping } = await draftOf('Tên mô hình,Mã xã,Năm\nNgõ xanh,16702,2025');
	const viewer = { ...LOCAL_ANALYST, province_code: '48' };
	const { good, faults } = readDraft(draft, mapping, { ...context, viewer });
	expect([good.length, faults[0]?.property]).toEqual([0, 'commune_code']);
});

test('a row without a code gets the same one whenever it is imported, and a repeat is told', async () => {
	const text = 'Tên mô hình,Mã xã,Năm\nNgõ xanh,16702,2025\nNGÕ XANH,16702,2025';
	const { good, faults } = await readText(text);
	const again = await readText(text);
	expect(good[0]?.record.initiative_id).toBe(again.good[0]?.record.initiative_id);
	expect(faults).toMatchObject([{ row_number: 3, reason: { en: expect.stringMatching(/row 2/) } }]);
});

test('a code that belongs to somebody else’s initiative is refused', async () => {
	const { draft, mapping } = await draftOf(
		'Mã mô hình,Tên mô hình,Mã xã,Năm\nX1,Ngõ xanh,16702,2025'
	);
	const reading = withoutTaken(readDraft(draft, mapping, context), new Set(['X1']));
	expect(reading).toMatchObject({
		good: [],
		faulty_count: 1,
		faults: [{ property: 'initiative_id' }]
	});
});
