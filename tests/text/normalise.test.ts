import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '#lib/text/fold.ts';
import { normalise } from '#lib/text/normalise.ts';

describe('normalise', () => {
	test.each([
		['hoà bình', 'hòa bình'],
		['thuý, khoẻ, Uỷ ban', 'thúy, khỏe, Ủy ban'],
		['HOÀ', 'HÒA'],
		['hòan thành, hùynh', 'hoàn thành, huỳnh']
	])('puts the tone of "%s" where the canonical spelling has it', (given, canonical) => {
		expect(normalise(given)).toBe(canonical);
	});
	test.each(['quý', 'Quỳ Châu', 'hoài', 'của', 'múa', 'thoại', 'khuya'])(
		'leaves "%s" alone, whose tone is in its only place',
		(word) => expect(normalise(word)).toBe(word)
	);
	test('reads decomposed, oddly spaced and invisible characters as one spelling', () => {
		expect(normalise(' Tiê\u0301n\u00a0 bộ\u200b '.normalize('NFD'))).toBe('Tiến bộ');
	});
	test('changes nothing the second time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(normalise(normalise(text))).toBe(normalise(text));
			})
		);
	});
	test('does not depend on how the letters were composed', () => {
		const letters = fc.string({ unit: fc.constantFrom(...'aoeuyiơưâêôăđAOEUYĐ ̣̀́̉̃nhq') });
		fc.assert(
			fc.property(letters, (text) => {
				expect(normalise(text.normalize('NFD'))).toBe(normalise(text.normalize('NFC')));
			})
		);
	});
});

describe('fold', () => {
	test('removes diacritics, case and đ', () => {
		expect(fold('Đường ngõ HẺM ưỡn')).toBe('duong ngo hem uon');
	});
	test('gives the same key for composed and decomposed text', () => {
		expect(fold('Phường Bến Thành'.normalize('NFD'))).toBe('phuong ben thanh');
	});
});
