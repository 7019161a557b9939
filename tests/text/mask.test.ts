import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { findPlaces } from '#lib/text/places/find-places.ts';
import { maskForClassifier } from '#lib/text/mask.ts';
import { redact } from '#lib/text/redact.ts';
import { testGazetteer } from '../support/gazetteer.ts';

const gazetteer = testGazetteer();
const index = buildPlaceIndex(gazetteer);
const mask = (text: string) =>
	maskForClassifier(text, redact(text).redactions, findPlaces(index, text, {}));

describe('maskForClassifier', () => {
	test.each([
		['Xã Bom Bo, tỉnh Đồng Nai ngập', '<xa>, <tinh> ngập'],
		['Ông Nguyễn Văn An ở thôn Đông gọi 0912345678', 'Ông <ten> ở <thon> gọi <sdt>'],
		['Đường Nguyễn Trãi tối, ngõ 12/3 cũng vậy', '<duong> tối, <duong> cũng vậy'],
		['dự án Vành Đai chậm', '<du_an> chậm'],
		['bản đồ của xã, tổ 5 người', 'bản đồ của xã, tổ 5 người'],
		['tranh chấp thửa 12 tờ bản đồ số 3', 'tranh chấp thửa đất']
	])('shows "%s" as "%s"', (text, masked) => expect(mask(text)).toBe(masked));

	test('leaves a masked text as it is', () => {
		const parts = [
			'<xa>',
			'<ten>',
			'<thon>',
			'đường Lê Lợi',
			'ngập',
			', ',
			' ',
			'tổ 3',
			'Ông Hùng',
			'.'
		];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...parts)), (words) => {
				const once = mask(words.join(' '));
				expect(maskForClassifier(once, [], [])).toBe(once);
			})
		);
	});

	test('reads a stored, redacted text as it read the text as given', () => {
		const text = 'Ông Nguyễn Văn An, số 0912345678, thửa 12 tờ bản đồ số 3 bị lấn';
		expect(maskForClassifier(redact(text).text, [], [])).toBe(mask(text));
	});

	test('shows nothing of which commune or person a text names', () => {
		const commune = fc.constantFrom(...gazetteer.communes.map(({ full_name }) => full_name));
		const person = fc.constantFrom('Nguyễn Văn An', 'Trần Thị Bích', 'Lò Thị Mai', 'Giàng A Páo');
		fc.assert(
			fc.property(commune, person, (place, name) => {
				expect(mask(`Ông ${name} ở ${place} chờ sổ đỏ ba năm`)).toBe(
					'Ông <ten> ở <xa> chờ sổ đỏ ba năm'
				);
			})
		);
	});
});
