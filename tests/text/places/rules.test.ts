import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { findPlaces } from '#lib/text/places/find-places.ts';
import { isWithinOneLetter } from '#lib/text/places/near-names.ts';
import { testGazetteer } from '../../support/gazetteer.ts';

const index = buildPlaceIndex(testGazetteer());
const BEFORE = { received_on: '2024-05-01' };
const AFTER = { received_on: '2026-05-01' };
const read = (text: string, context = {}) =>
	findPlaces(index, text, context).map(({ text: said, commune_codes, reason }) => [
		said,
		commune_codes.join(),
		reason
	]);
const first = (text: string, context = {}) => findPlaces(index, text, context)[0];

describe('names of several units', () => {
	test("today's commune of a name does not hide the old ones of other provinces", () => {
		const alone = first('xã Tân Lập', AFTER);
		expect(alone).toMatchObject({ reason: 'ambiguous', province_code: null });
		expect(alone?.commune_codes.length).toBeGreaterThan(20);
	});
	test('within a province the day decides between old and current', () => {
		expect(first('phường Ngọc Hà, Hà Nội', AFTER)).toMatchObject({ commune_codes: ['00008'] });
		expect(first('phường Ngọc Hà, Hà Nội', BEFORE)?.commune_codes).toContain('00004');
	});
	test('before the reform "Hải Phòng" is the old province, without Hải Dương', () => {
		expect(first('xã Thanh Sơn, Hải Phòng', BEFORE)?.commune_codes).toEqual(['11680']);
	});
	test('a province behind the name that has no such unit contradicts one elsewhere', () => {
		expect(first('xã Bom Bo, Hà Nội', AFTER)).toMatchObject({
			commune_codes: [],
			province_code: '01',
			reason: 'ambiguous'
		});
	});
});

describe('lists', () => {
	test('the unit word of a list holds for each of its names, and so does its province', () => {
		expect(read('các xã Kim Liên, Đại Huệ và Thiên Nhẫn (Nghệ An)', AFTER)).toEqual([
			['xã Kim Liên', '17971', 'exact'],
			['Đại Huệ', '17944', 'exact'],
			['Thiên Nhẫn', '17989', 'exact'],
			['Nghệ An', '', 'province_only']
		]);
	});
	test('numbers in a list of wards are wards', () => {
		const wards = findPlaces(index, 'các phường 1, 2 và 4, quận 5, TP.HCM', BEFORE);
		expect(wards.slice(0, 3).map(({ commune_codes }) => commune_codes)).toEqual([
			['27301'],
			['27301'],
			['27301']
		]);
	});
	test('a name that is a province too belongs to the list when it goes on', () => {
		const list = read('các phường Bến Thành, Sài Gòn và Tân Định', AFTER);
		expect(list.map(([said]) => said)).toEqual(['phường Bến Thành', 'Sài Gòn', 'Tân Định']);
		expect(list.every(([, codes]) => codes !== '')).toBe(true);
	});
});

describe('one letter wrong', () => {
	test.each([
		['xã Dầu Giâyy, Đồng Nai', AFTER],
		['xã Dầu Giya, tỉnh Đồng Nai', AFTER],
		['xã Dầu Iây', { ...AFTER, province_code: '75' }]
	])('"%s" is read where the province is known', (text, context) => {
		expect(first(text, context)).toMatchObject({ commune_codes: ['26326'], reason: 'folded' });
	});
	test('is not read where it is not', () => {
		expect(first('xã Dầu Giâyy ngập', AFTER)?.commune_codes).toEqual([]);
	});
	test.each([
		['abc', 'abd', true],
		['abc', 'abcd', true],
		['abc', 'ac', true],
		['abcd', 'acbd', true],
		['abc', 'abc', true],
		['abc', 'ade', false],
		['abc', 'abcde', false],
		['aa', 'aaa', true]
	])('%s and %s: %s', (one, other, isNear) => {
		expect(isWithinOneLetter(one, other)).toBe(isNear);
	});
	test('nearness is symmetric', () => {
		const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
		fc.assert(
			fc.property(
				name,
				name,
				(one, other) => isWithinOneLetter(one, other) === isWithinOneLetter(other, one)
			)
		);
	});
});

describe('unit words', () => {
	test.each([
		['Nam Dan commune, Nghe An province', AFTER, '17935'],
		['the commune of Bom Bo', AFTER, '25405'],
		['Ben Thanh Ward, Ho Chi Minh City', AFTER, '26743'],
		['Con Dao special zone', AFTER, '26732'],
		['huyện đảo Lý Sơn', AFTER, '21548'],
		['p. bến thành q.1', AFTER, '26743'],
		['xã bom bo, tỉnh bình phước', AFTER, '25405'],
		['Xã Bom-Bo', AFTER, '25405'],
		['X.Bom Bo', AFTER, '25405']
	])('"%s"', (text, context, code) => {
		expect(first(text, context)?.commune_codes).toContain(code);
	});
	test('Ward 12, District 5 is the ward of that district', () => {
		expect(read('Ward 12, District 5, Ho Chi Minh City', BEFORE)[0]).toEqual(
			read('phường 12, quận 5, TP.HCM', BEFORE)[0]?.with(0, 'Ward 12')
		);
	});
	test('a hyphen ends a name that is not written with one', () => {
		expect(read('xã Tân Hưng - Đồng Nai', AFTER)[0]?.[0]).toBe('xã Tân Hưng');
	});
	test.each(['phường văn minh', 'xã định cư xong', 'phường trung tâm', 'xã đoàn kết'])(
		'the sentence goes on in "%s"',
		(text) => expect(read(`${text} đã lâu`, AFTER)).toEqual([])
	);
});

describe('names without a unit word', () => {
	test.each([
		'Thanh Hà phản ánh đường ngập',
		'Theo lời Minh Tân, đường ngập',
		'Cảm ơn Ngọc Lan đã giúp'
	])('a name that may be a person\'s is no place by itself: "%s"', (text) =>
		expect(read(text, AFTER)).toEqual([])
	);
	test.each(['Dân ở Vạn An hỏi', 'Vạn An (Nghệ An) ngập', 'ở Kim Liên và Vạn An ngập'])(
		'and is one where the sentence shows it: "%s"',
		(text) => expect(read(text, AFTER).map(([said]) => said)).toContain('Vạn An')
	);
	test('a text in capitals shows no place by "ở" alone', () => {
		expect(read('ĐƯỜNG Ở VẠN AN HƯ', AFTER)).toEqual([]);
	});
});

describe('names that no table knows', () => {
	test.each(['xã Quảng Thịnh Đông', 'xã Hồ Xoan', 'phường Bạch Lĩnh Sơn', 'huyện Trà Lĩnh Hoa'])(
		'"%s" is a place without candidates',
		(text) => expect(first(`Dân ${text} hỏi`, AFTER)).toMatchObject({ text, commune_codes: [] })
	);
	test.each(['xã Nguyễn Văn Long', 'phường Hội Phụ Nữ'])('"%s" is none', (text) =>
		expect(read(`cán bộ ${text} nói`, AFTER)).toEqual([])
	);
});

test('behind capitals the sentence goes on in lower case: "xã Tân Hưng đông khách"', () => {
	expect(read('xã Tân Hưng đông khách', AFTER)[0]?.[0]).toBe('xã Tân Hưng');
});
