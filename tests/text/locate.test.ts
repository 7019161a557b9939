import { describe, expect, test } from 'vitest';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { findPlaces } from '#lib/text/places/find-places.ts';
import { locate } from '#lib/text/places/locate.ts';
import type { StatedPlace } from '#lib/text/places/stated-place.ts';
import { testGazetteer } from '../support/gazetteer.ts';

const index = buildPlaceIndex(testGazetteer());
const NOTHING: StatedPlace = {
	commune_code: null,
	commune_name: null,
	district_name: null,
	province_code: null,
	province_name: null,
	unit_vintage: 'by_date',
	received_on: '2026-05-01'
};
const place = (stated: Partial<StatedPlace>, text = '') => {
	const record = { ...NOTHING, ...stated };
	return locate(index, record, findPlaces(index, text, { received_on: record.received_on }));
};

describe('locate', () => {
	// 00016 was the ward Ngọc Hà, split in 2025; 00028 was Phường Điện Biên; 00004 was Trúc Bạch, is Ba Đình.
	test('reads a code by the vintage of its source', () => {
		expect(place({ commune_code: '00004', unit_vintage: 'post_2025' })).toEqual({
			commune_code: '00004',
			province_code: '01',
			reason: 'code'
		});
		expect(place({ commune_code: '17953', unit_vintage: 'pre_2025' }).reason).toBe('code');
		expect(place({ commune_code: '00016', unit_vintage: 'pre_2025' })).toMatchObject({
			commune_code: null,
			province_code: '01',
			reason: 'ambiguous'
		});
	});
	test('reads a code by the date, unless the name beside it settles which it is', () => {
		const vanished = { commune_code: '00013' };
		expect(place(vanished).commune_code).toBe('00004');
		expect(place({ commune_code: '00004', commune_name: 'Phường Trúc Bạch' }).commune_code).toBe(
			'00004'
		);
	});
	test('pads a code that lost its zeros', () => {
		expect(place({ commune_code: '4' }).commune_code).toBe('00004');
	});
	test('refuses a code that nobody has', () => {
		expect(place({ commune_code: '99999' })).toEqual({
			commune_code: null,
			province_code: null,
			reason: 'none'
		});
	});
	test('reads names with their district and province', () => {
		expect(
			place({
				commune_name: 'Xã Xuân Hòa',
				district_name: 'Huyện Nam Đàn',
				province_name: 'Nghệ An'
			})
		).toEqual({ commune_code: '17950', province_code: '40', reason: 'old_name' });
		expect(place({ commune_name: 'bom bo', province_name: 'Bình Phước' })).toMatchObject({
			commune_code: '25405',
			province_code: '75'
		});
	});
	test('keeps the province and says ambiguous where a name fits several', () => {
		expect(place({ commune_name: 'Phường 12', province_name: 'TP. Hồ Chí Minh' })).toEqual({
			commune_code: null,
			province_code: '79',
			reason: 'ambiguous'
		});
	});
	test.each([
		[{ province_code: '40' }, '40'],
		[{ province_code: '77' }, '79'],
		[{ province_name: 'Tỉnh Quảng Nam' }, '48'],
		[{ province_name: 'nghe an' }, '40']
	])('knows the province of %j', (stated, province_code) => {
		expect(place(stated)).toEqual({ commune_code: null, province_code, reason: 'province_only' });
	});
	test('takes what the text names when the record says nothing finer', () => {
		expect(place({}, 'Dân xã Dầu Giây hỏi')).toEqual({
			commune_code: '26326',
			province_code: '75',
			reason: 'exact'
		});
		expect(place({ province_code: '75' }, 'Dân xã Dầu Giây hỏi').commune_code).toBe('26326');
	});
	test('does not move a record to another province because its text mentions one', () => {
		expect(place({ province_code: '01' }, 'như ở xã Dầu Giây')).toEqual({
			commune_code: null,
			province_code: '01',
			reason: 'province_only'
		});
	});
	test('calls two communes in one text ambiguous', () => {
		expect(place({}, 'đường nối xã Dầu Giây với xã Bom Bo')).toEqual({
			commune_code: null,
			province_code: '75',
			reason: 'ambiguous'
		});
	});
	test('before the reform a province that kept its name is the old one', () => {
		const stated = { commune_name: 'Xã Thanh Sơn', province_name: 'Hải Phòng' };
		expect(place({ ...stated, received_on: '2024-05-01' }).commune_code).toBe('11680');
		expect(place(stated).reason).toBe('ambiguous');
	});
	test('a common name without its province is not placed', () => {
		expect(place({ commune_name: 'Xã Tân Lập' })).toEqual({
			commune_code: null,
			province_code: null,
			reason: 'ambiguous'
		});
	});
	test('says none when nothing is known', () => {
		expect(place({}, 'đường ngập')).toEqual({
			commune_code: null,
			province_code: null,
			reason: 'none'
		});
	});
});
