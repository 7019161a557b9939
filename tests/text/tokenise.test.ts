import { describe, expect, test } from 'vitest';
import { expandTeencode } from '#lib/text/teencode.ts';
import { tokenise } from '#lib/text/tokenise.ts';

describe('tokenise', () => {
	test('keeps placeholders whole and every sign by itself', () => {
		expect(tokenise('Ông <ten>, 500k!? 👍')).toEqual(['ông', '<ten>', ',', '500k', '!', '?', '👍']);
	});
	test('does not break a decomposed word', () => {
		expect(tokenise('điện nước'.normalize('NFD'))).toHaveLength(2);
	});
});

describe('expandTeencode', () => {
	const read = (text: string) => expandTeencode(tokenise(text)).join(' ');
	test.each([
		['k ai trả lời', 'không ai trả lời'],
		['dc r ạ', 'được rồi ạ'],
		['ubnd xã chậm', 'ủy ban nhân dân xã chậm']
	])('writes "%s" out', (short, long) => expect(read(short)).toBe(long));
	test.each(['lớp 3 e', 'tổ k', 'k 12', 'a / k', '500k', 'khu e'])(
		'leaves the letter in "%s", which is a label or a unit',
		(text) => expect(read(text)).toBe(text)
	);
	test('leaves words that only look like a short form', () => {
		expect(read('bóng đèn hỏng nửa năm, ca trực')).toBe('bóng đèn hỏng nửa năm , ca trực');
	});
});
