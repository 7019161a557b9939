import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { findPlaces } from '#lib/text/places/find-places.ts';
import { testGazetteer } from '../support/gazetteer.ts';

const gazetteer = testGazetteer();
const index = buildPlaceIndex(gazetteer);
const BEFORE = { received_on: '2024-05-01' };
const AFTER = { received_on: '2026-05-01' };
const read = (text: string, context = {}) =>
	findPlaces(index, text, context).map(({ text: said, commune_codes, province_code, reason }) => ({
		said,
		commune_codes,
		province_code,
		reason
	}));
const codes = (text: string, context = {}) => findPlaces(index, text, context)[0]?.commune_codes;

describe('findPlaces', () => {
	test.each([
		['xã Bom Bo', '25405', 'exact'],
		['xã Dầu Giây', '26326', 'exact'],
		['Phiêng Pằn', '04159', 'exact'],
		['thị trấn Cổ Lễ', '14026', 'exact'],
		['xã Nghi Phú', '16702', 'old_name'],
		['Xuân Hòa (Nam Đàn)', '17950', 'old_name'],
		['xã Diễn Lâm', '17395', 'old_name'],
		['Nam Cát', '17971', 'old_name'],
		['xã Nậm Cắn', '16837', 'exact'],
		['Hòa Ninh (Đà Nẵng)', '20308', 'old_name'],
		['xã Hoà Nhơn, Đà Nẵng', '20308', 'old_name'],
		['Xa Phieng Pan', '04159', 'folded'],
		['đặc khu Hoàng Sa', '20333', 'exact'],
		['huyện Lý Sơn', '21548', 'old_name'],
		['PHƯỜNG BẾN THÀNH', '26743', 'exact']
	])('reads "%s" as %s, reason %s', (text, code, reason) => {
		expect(read(text, AFTER)[0]).toMatchObject({ commune_codes: [code], reason });
	});

	test.each([
		['xa Dien Lam', ['16801', '17395']],
		['xa Nam Can', ['16837', '16870']]
	])('keeps every spelling that "%s" may stand for', (text, expected) => {
		const [mention] = read(text, { ...AFTER, province_code: '40' });
		expect(mention).toMatchObject({
			commune_codes: expected,
			province_code: '40',
			reason: 'ambiguous'
		});
	});

	test('reads two places that share a province named once at the end', () => {
		expect(read('Hòa Ninh và Hòa Nhơn (Đà Nẵng)').map((mention) => mention.commune_codes)).toEqual([
			['20308'],
			['20308'],
			[]
		]);
	});

	test('reads one name by the day: the old unit before the reform, the current one since', () => {
		const scope = { province_code: '01' };
		expect(read('phường Ngọc Hà', { ...BEFORE, ...scope })[0]).toMatchObject({
			reason: 'ambiguous'
		});
		expect(read('phường Ngọc Hà', { ...AFTER, ...scope })[0]).toMatchObject({
			commune_codes: ['00008'],
			reason: 'exact'
		});
	});

	test('never guesses between provinces, and keeps the province when all candidates share it', () => {
		expect(read('xã Tân An', AFTER)[0]).toMatchObject({ province_code: null, reason: 'ambiguous' });
		expect(read('phường 12, TP.HCM', AFTER)[0]).toMatchObject({
			province_code: '79',
			reason: 'ambiguous'
		});
	});

	test('needs a district or province to place a numbered ward', () => {
		expect(codes('Phường 5 hay mất nước', BEFORE)).toEqual([]);
		expect(codes('P.5, Q.3, TP.HCM', BEFORE)?.length).toBeGreaterThan(0);
		expect(codes('P5 Q3', BEFORE)).toEqual(codes('Phường 5, Quận 3', BEFORE));
	});

	test.each([
		['tỉnh Quảng Nam', '48'],
		['dân Nghệ An', '40'],
		['ở đà nẵng', '48'],
		['TPHCM', '79'],
		['Huế', '46'],
		['Bình Phước', '75']
	])('reads "%s" as province %s and nothing finer', (text, province_code) => {
		expect(read(text, AFTER)[0]).toMatchObject({
			commune_codes: [],
			province_code,
			reason: 'province_only'
		});
	});

	test.each([
		'xã hội an toàn',
		'xa hoi an toan',
		'phương án hòa giải',
		'phuong an hoa giai',
		'đường Trần Hưng Đạo',
		'ông Tân An',
		'chợ Tân An đông',
		'Loa phường 5 giờ sáng đã phát',
		'phường có đúng hai kệ sách',
		'hợp tác xã cũ bị giải thể',
		'đi làm ăn xa 8 năm',
		'gia lai giống bò'
	])('finds no place in "%s"', (text) => expect(read(text, AFTER)).toEqual([]));

	test('offsets are those of the text as given, decomposed or with emoji', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...gazetteer.communes),
				fc.string({ unit: fc.constantFrom('👍', 'ề', '\u0301', ' ', 'x', 'đ') }),
				fc.constantFrom('NFC', 'NFD'),
				(commune, noise, form) => {
					const text = `${noise}. ${commune.full_name} ngập`.normalize(form);
					const mentions = findPlaces(index, text, { province_code: commune.province_code });
					const found = mentions.find(({ commune_codes }) => commune_codes.includes(commune.code));
					expect(found?.text).toBe(text.slice(found?.start, found?.end));
					expect(found?.text.normalize('NFC')).toBe(commune.full_name);
				}
			)
		);
	});

	test('finds every current commune by its full name within its province, exactly', () => {
		const missed = gazetteer.communes.filter(({ full_name, province_code, code }) => {
			const [mention] = findPlaces(index, `Dân ${full_name} hỏi`, { ...AFTER, province_code });
			return mention?.commune_codes.join() !== code || mention.reason !== 'exact';
		});
		expect(missed.map(({ full_name }) => full_name)).toEqual([]);
	});

	test('an old commune named with its district and province leads to its current ones', () => {
		const units = Map.groupBy(gazetteer.old_units, ({ old_code }) => old_code);
		const missed = [...units.values()].filter((parts) => {
			const [unit] = parts;
			if (!unit) return false;
			const text = `${unit.old_full_name}, ${unit.old_district}, ${unit.old_province}`;
			const found = new Set(findPlaces(index, text, BEFORE)[0]?.commune_codes);
			return !parts.every(({ new_code }) => found.has(new_code));
		});
		expect(missed.map(([unit]) => `${unit?.old_full_name}, ${unit?.old_district}`)).toEqual([]);
	});
});
