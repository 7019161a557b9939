import { expect, test } from 'vitest';
import { CODE_LISTS } from '#lib/server/reference/reference-tables.ts';
import { readReferenceTables } from '#lib/server/reference/read-reference-tables.ts';

const tables = readReferenceTables('data/reference');
const commune = (code: string) => tables.communes.find((row) => row.code === code);

test('every commune has a point and a folded name', () => {
	for (const row of tables.communes) {
		expect(row.longitude).not.toBeNull();
		expect(row.name_folded).toMatch(/^[a-z0-9 '’-]+$/);
	}
});

test('only the five islands that were districts without communes are made of no old unit', () => {
	const without = tables.communes.filter((row) => row.predecessors.length === 0);
	const islands = ['Bạch Long Vĩ', 'Cồn Cỏ', 'Hoàng Sa', 'Lý Sơn', 'Côn Đảo'];
	expect(without.map((row) => row.name)).toEqual(islands);
});

test('Ba Đình lists its old wards and the name that vanished before, each once', () => {
	const names = commune('00004')?.predecessors ?? [];
	expect(names).toEqual(expect.arrayContaining(['Phường Trúc Bạch', 'Nguyễn Trung Trực']));
	expect(new Set(names).size).toBe(names.length);
});

test('the land of a district outside its communes gives no commune a second name', () => {
	expect(commune('14698')?.predecessors).not.toContain('Huyện Kim Sơn');
});

test('provinces count their communes', () => {
	const sum = tables.provinces.reduce((total, row) => total + row.commune_count, 0);
	expect(sum).toBe(3321);
	expect(tables.provinces.find((row) => row.code === '01')?.name_folded).toBe('thanh pho ha noi');
});

test('every code list is there, with names in both languages; only statuses have a class', () => {
	expect([...new Set(tables.codes.map((row) => row.list))]).toEqual(CODE_LISTS);
	for (const row of tables.codes) {
		expect(row.name_vi).not.toBe('');
		expect(row.name_en).not.toBe('');
		expect(row.class !== null).toBe(row.list === 'status');
	}
});

test('every group of an issue is a group', () => {
	const groups = new Set(tables.issue_groups.map((row) => row.issue_group));
	expect(tables.issues.filter((row) => !groups.has(row.issue_group))).toEqual([]);
});
